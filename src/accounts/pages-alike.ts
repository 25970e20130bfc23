import type { ContentProblem } from '../records/problems/content-problem.ts';
import { placeOf } from '../records/reading/mdx-document.ts';
import type { ReadPage } from './prose/page.ts';
import { sameFronts } from './same-fronts.ts';

/** What a page says of itself, and no other page says: by its name in a message. */
const OWN = {
  title: 'title',
  navigation: 'name in the menu',
  description: 'description',
  summary: 'summary',
  finding: 'finding',
} as const;

/** Two pages of one name cannot be told apart in the menu; in other words they may agree. */
const NAMES: readonly string[] = ['title', 'navigation'];

type Pages = readonly ReadPage[];

/** Pages that say the same as another: mostly one is a copy, or a part of one was moved and left behind. */
export function pagesAlike(pages: Pages): ContentProblem[] {
  return [...sameFronts(pages, OWN, NAMES), ...samePlaces(pages), ...lostPlaces(pages), ...sameParagraphs(pages)];
}

/** Two entries of the menu with one number: which comes first is left to chance. */
function samePlaces(pages: Pages): ContentProblem[] {
  const first = new Map<number, string>();
  return pages.flatMap(({ page, document }) => {
    if (page?.frontMatter.navigation === undefined) return [];
    const { order } = page.frontMatter;
    const earlier = first.get(order);
    first.set(order, earlier ?? page.file);
    if (earlier === undefined) return [];
    const what = `${earlier} has the place ${String(order)} in the menu too.`;
    const place = { file: page.file, ...document.frontMatter.placeOf(['order']) };
    return [{ rule: 'look-again' as const, ...place, what, remedy: 'Give one of the two another number under order.' }];
  });
}

/** Entries of the menu that show that all have a number. */
const ENOUGH = 3;

/** The one entry of the menu without a number, where all others have one: its place is left to chance. */
function lostPlaces(pages: Pages): ContentProblem[] {
  const entries = pages.filter(({ page }) => page?.frontMatter.navigation !== undefined && page.address !== '/');
  const [odd, ...more] = entries.filter(({ document }) => !hasOrder(document.frontMatter.value));
  if (!odd || more.length > 0 || entries.length <= ENOUGH) return [];
  const { document } = odd;
  const place = { file: document.file, ...document.frontMatter.placeOfKey(['navigation']) };
  const what = 'This page stands in the menu and has no place there; all others have one.';
  return [{ rule: 'look-again', ...place, what, remedy: 'Add a line with its number: order: …' }];
}

function hasOrder(front: unknown): boolean {
  return typeof front === 'object' && front !== null && 'order' in front;
}

/** Letters below which two pages may well say the same. */
const SHORT = 80;

/** Each page is told once, at its first paragraph that another page has too. */
function sameParagraphs(pages: Pages): ContentProblem[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ document: { file, tree, text } }) => {
    const copied = tree.children.flatMap((node) => {
      if (node.type !== 'paragraph') return [];
      const words = text.slice(node.position?.start.offset, node.position?.end.offset);
      const earlier = first.get(words) ?? file;
      first.set(words, earlier);
      return words.length < SHORT || earlier === file ? [] : [{ node, earlier }];
    });
    const [one] = copied;
    if (!one) return [];
    const more = copied.length > 1 ? `, and so do ${String(copied.length - 1)} more` : '';
    const what = `This paragraph stands word for word in ${one.earlier} too${more}.`;
    const remedy = 'Keep it in one place, and lead there from the other with a link.';
    return [{ rule: 'look-again' as const, file, ...placeOf(one.node), what, remedy }];
  });
}
