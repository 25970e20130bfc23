import type { ContentProblem } from '../records/problems/content-problem.ts';
import { placeOf } from '../records/reading/mdx-document.ts';
import type { ReadPage } from './prose/page.ts';
import type { PageFrontMatter } from './prose/page-schema.ts';

/** What a page says of itself, and no other page says: by its name in a message. */
const OWN = {
  title: 'title',
  navigation: 'name in the menu',
  description: 'description',
  summary: 'summary',
  finding: 'finding',
} as const;
type Own = keyof typeof OWN;

/** Two pages of one name cannot be told apart in the menu; in other words they may agree. */
const NAMES: readonly Own[] = ['title', 'navigation'];

type Pages = readonly ReadPage<PageFrontMatter>[];

/** Pages that say the same as another: mostly one is a copy, or a part of one was moved and left behind. */
export function pagesAlike(pages: Pages): ContentProblem[] {
  return [...sameFronts(pages), ...samePlaces(pages), ...sameParagraphs(pages)];
}

/** Each page is told once, with everything of its front matter that another page has too. */
function sameFronts(pages: Pages): ContentProblem[] {
  return pages.flatMap(({ page, document }, index) => {
    if (!page) return [];
    const earlier = pages.slice(0, index).flatMap((other) => other.page ?? []);
    const hasSame = (key: Own) => earlier.find((other) => isSame(other.frontMatter[key], page.frontMatter[key]));
    const same = (Object.keys(OWN) as Own[]).filter(hasSame);
    const [key, ...others] = same;
    const first = key && hasSame(key);
    if (key === undefined || !first) return [];
    const more = others.length > 0 ? `, as is its ${others.map((other) => OWN[other]).join(', its ')}` : '';
    const what = `"${String(page.frontMatter[key])}" is the ${OWN[key]} of another page too: ${first.file}${more}.`;
    const place = { file: page.file, ...document.frontMatter.placeOf([key]) };
    const rule = NAMES.includes(key) ? 'id' : 'look-again';
    return [{ rule, ...place, what, remedy: 'Say in one of the two what that page has, or remove the copy.' }];
  });
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
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
