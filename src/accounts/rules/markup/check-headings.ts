import { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import type { PageRule, PageToCheck } from '../page-rule.ts';
import { isTaken } from './taken-ids.ts';
import { eachNode } from '../../../records/reading/each-node.ts';

/** The title of a page is its only heading of the first level; no heading stands in a component, skips a level or comes twice. */
export const checkHeadings: PageRule = (page) => {
  const { document } = page;
  const headings: Heading[] = [];
  const holders = new Map<Heading, string>();
  eachNode(document.tree, (node, _index, parent) => {
    if (node.type !== 'heading') return;
    headings.push(node);
    if (parent && isElement(parent)) holders.set(node, parent.name ?? '');
  });
  return headings.flatMap((heading, index) => {
    const problem =
      heldProblem(holders.get(heading)) ??
      citedProblem(heading) ??
      levelProblem(heading, headings[index - 1]?.depth ?? 1) ??
      textProblem(heading, headings, index) ??
      idProblem(heading, page) ??
      emptyProblem(heading, document.tree);
    return problem ? [{ rule: 'heading' as const, ...placeOf(heading), ...problem }] : [];
  });
};

type Unplaced = Pick<PlacedProblem, 'what' | 'remedy'>;

/** A section that was put above the end of a component, and would be part of it. */
function heldProblem(name: string | undefined): Unplaced | undefined {
  if (name === undefined) return undefined;
  const remedy = `Put </${name}> before the section, with an empty line between them, and take out the one below.`;
  return { what: `This heading stands within <${name}>.`, remedy };
}

function citedProblem({ children }: Heading): Unplaced | undefined {
  if (!children.some((child) => isElement(child) && child.name === 'Cite')) return undefined;
  const what = 'A citation stands in this heading.';
  return { what, remedy: 'Put it behind the first sentence below that rests on the source.' };
}

function levelProblem({ depth }: Heading, before: number): Unplaced | undefined {
  if (depth === 1) {
    const remedy = 'Begin it with ##. The title of the page comes from its front matter.';
    return { what: 'This heading is of the first level.', remedy };
  }
  if (depth <= before + 1) return undefined;
  const [is, should] = [depth, before + 1].map((level) => '#'.repeat(level));
  return {
    what: `This heading skips a level: it is ${String(is)} after ${'#'.repeat(before)}.`,
    remedy: `Begin it with ${String(should)}.`,
  };
}

/** The number of a heading, as a letter program gives it: "3.1", "IV.", "b)". */
const NUMBERED = /^(\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]|[a-h]\))\s+(\p{Lu}.*)$/su;

function dressOf(words: string): Unplaced | undefined {
  if (/[^.]\.$/.test(words) && words.split(' ').length > 1) {
    const what = `The heading "${words}" ends with a full stop, and headings have none.`;
    return { what, remedy: 'Take it out.' };
  }
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  if (long.length < 2 || /\p{Ll}/u.test(words)) return undefined;
  return { what: `The heading "${words}" is in capitals.`, remedy: 'Write it as a sentence is written.' };
}

/** A heading with nothing below it: another of its level follows, or the end of the page. */
function emptyProblem(heading: Heading, { children }: Root): Unplaced | undefined {
  const index = children.indexOf(heading);
  const next = children[index + 1];
  if (index < 0 || (next !== undefined && (next.type !== 'heading' || next.depth > heading.depth))) return undefined;
  const what = `Nothing stands below the heading "${toString(heading).trim()}".`;
  return { what, remedy: 'Write what belongs there, or take it out.' };
}

function textProblem(heading: Heading, all: readonly Heading[], index: number): Unplaced | undefined {
  const words = toString(heading).trim();
  if (words !== '' && !/[\p{L}\p{N}]/u.test(words)) {
    return { what: `The heading "${words}" has no letters, so no link can lead to it.`, remedy: 'Give it words.' };
  }
  if (words === '') return { what: 'This heading is empty.', remedy: 'Give it words, or remove it.' };
  const [number = '', , rest = ''] = NUMBERED.exec(words) ?? [];
  if (number !== '') {
    const remedy = `Write ${'#'.repeat(heading.depth)} ${rest}`;
    return { what: `The heading "${words}" begins with a number, and headings have none.`, remedy };
  }
  const dress = dressOf(words);
  if (dress) return dress;
  const first = all.slice(0, index).find((earlier) => slug(toString(earlier).trim()) === slug(words));
  if (!first) return undefined;
  return {
    what: `The heading "${words}" is here a second time (first on line ${String(placeOf(first).line)}).`,
    remedy: 'Word one of the two differently, so that a link to it is clear.',
  };
}

function idProblem(heading: Heading, page: PageToCheck): Unplaced | undefined {
  const words = toString(heading).trim();
  if (!isTaken(slug(words), page)) return undefined;
  const what = `The heading "${words}" has the name of a part that the site puts on this page.`;
  return { what, remedy: 'Add a word, so that a link to it leads there.' };
}
