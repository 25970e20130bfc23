import type { Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement, placeOf } from '../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../records/problems/content-problem.ts';
import { eachNode } from '../../records/reading/each-node.ts';
import type { PageRule } from './page-rule.ts';

/** Small words that no sentence has twice in a row, unlike "had had" or "that that". */
const SMALL = 'the|a|an|of|and|or|to|for|with|from|by|at|as|was|were|are|be|its|their|which|into|than';

interface Slip {
  sign: RegExp;
  what: (found: string) => string;
  remedy: string;
}

/** Slips that a few signs give away. */
const SLIPS: readonly Slip[] = [
  {
    sign: new RegExp(`(?<![\\p{L}-])(${SMALL})\\s+\\1(?![\\p{L}-])`, 'iu'),
    what: (found) => `"${found.replace(/\s+/, ' ')}": a word stands here twice.`,
    remedy: 'Take one of the two out.',
  },
  {
    sign: /\p{Ll}{2,}[.!?;]\p{Lu}\p{Ll}+/u,
    what: (found) => `"${found}": no space stands between two sentences.`,
    remedy: 'Put a space after the first.',
  },
  {
    sign: /\p{Ll}{2,},\p{Ll}{2,}/u,
    what: (found) => `"${found}": no space stands after the comma.`,
    remedy: 'Put a space after it.',
  },
  {
    sign: /(?<=[\p{L}\0]) [,.](?=\s|$)/u,
    what: (found) => `A space stands before a "${found.trim()}".`,
    remedy: 'Take it out.',
  },
  {
    sign: /(?<![.…\d])\.\.(?![./\\])|,,|;;/,
    what: (found) => `"${found}" stands where one sign is wanted.`,
    remedy: 'Write one.',
  },
  {
    sign: /\p{Ll}{2,}-\n(?!(?:and|or|nor|to|through|und|oder|bis|et|ou|en|of|y|e|og|och)\b)\p{Ll}\S*/u,
    what: (found) =>
      `"${found.replace('\n', ' ')}": a word that was divided at the end of a line would be printed in two pieces.`,
    remedy: 'Put the two together, with or without the hyphen.',
  },
];

/**
 * Slips of the pen that would be published: a small word twice, two sentences without a space, a sentence left in the
 * middle, quotation marks or brackets that are not closed, and a paragraph that was pasted twice.
 */
export const checkSlips: PageRule = ({ document: { tree, text } }) => {
  const problems: PlacedProblem[] = [];
  const earlier = new Map<string, number>();
  eachNode(tree, (node, _index, parent) => {
    if (node.type !== 'paragraph') return;
    const found = [
      ...inSigns(plainOf(node)),
      ...notClosed(plainOf(node)),
      ...(parent && holdsParagraphs(parent) ? notEnded(node) : []),
      ...twice(node, text, earlier),
    ];
    problems.push(...found.map((problem) => ({ rule: 'slip' as const, ...placeOf(node), ...problem })));
  });
  return problems;
};

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

function inSigns(plain: string): Told[] {
  return SLIPS.flatMap(({ sign, what, remedy }) => {
    const [found] = sign.exec(plain) ?? [];
    return found === undefined ? [] : [{ what: what(found), remedy }];
  });
}

/** The words of a paragraph itself; what stands in components, links and code is one sign. */
function plainOf(paragraph: Paragraph): string {
  return paragraph.children.map((child) => (child.type === 'text' ? child.value : '\u0000')).join('');
}

const PAIRS = [
  ['“', '”', 'quotation mark'],
  ['(', ')', 'bracket'],
] as const;

function notClosed(plain: string): Told[] {
  const count = (sign: string) => plain.split(sign).length - 1;
  const straight = (plain.match(/(?<!\d)"/g) ?? []).length % 2 === 1 ? [['"', 'quotation mark'] as const] : [];
  // „German“ marks end with the sign that begins English ones; "a)" ends what nothing began.
  const open = PAIRS.filter(([before, after]) => !plain.includes('„') && count(before) > count(after));
  return [...straight, ...open.map(([before, , name]) => [before, name] as const)].map(([sign, name]) => ({
    what: `A ${name} of this paragraph is opened and not closed: ${sign}`,
    remedy: 'Close it, or take it out.',
  }));
}

/** Whether the paragraphs in it are sentences: not the points of a list, nor the words of a component within a line. */
function holdsParagraphs(parent: Parents): boolean {
  return parent.type === 'root' || (isElement(parent) && parent.type === 'mdxJsxFlowElement');
}

/** Words below which a paragraph may be a name or a heading. */
const FEW = 6;

/** A letter, a figure or a comma of a script whose sentences end with a sign. */
const NO_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N},]$/u;

function notEnded(paragraph: Paragraph): Told[] {
  const words = paragraph.children
    .map((child) =>
      isElement(child) && child.name === 'Cite' ? '' : isElement(child) ? toString(child) || 'x' : toString(child),
    )
    .join('')
    .trim();
  // Cells of a spreadsheet are told as such.
  if (words.includes('\t') || !NO_END.test(words) || words.split(/\s+/).length < FEW) return [];
  const last = words.split(/\s+/).slice(-4).join(' ');
  const what = `This paragraph ends in the middle of a sentence: "… ${last}".`;
  return [{ what, remedy: 'Finish the sentence, with a full stop; a heading begins with ## and a space.' }];
}

/** Signs below which two paragraphs may well be the same. */
const SHORT = 40;

function twice(paragraph: Paragraph, text: string, earlier: Map<string, number>): Told[] {
  const { start, end } = paragraph.position ?? {};
  const written = text.slice(start?.offset ?? 0, end?.offset ?? 0).replace(/\s+/g, ' ');
  const line = earlier.get(written);
  if (written.length < SHORT) return [];
  if (line === undefined) {
    earlier.set(written, placeOf(paragraph).line);
    return [];
  }
  return [
    { what: `This paragraph stands on the page already, in line ${String(line)}.`, remedy: 'Take one of the two out.' },
  ];
}
