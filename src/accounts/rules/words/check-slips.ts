import type { Nodes, Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement, placeOf, type ElementNode } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { holdsWords, isBlock, propsOf } from '../../prose/vocabulary.ts';
import type { PageRule } from '../page-rule.ts';
import { SLIPS } from './slip-signs.ts';

/**
 * Slips of the pen that would be published: a small word twice, two sentences without a space, a sentence left in the
 * middle, quotation marks or brackets that are not closed, and a paragraph that was pasted twice.
 */
export const checkSlips: PageRule = ({ document: { tree, text } }) => {
  const problems: PlacedProblem[] = [];
  const earlier = new Map<string, number>();
  eachNode(tree, (node, index = 0, parent) => {
    if (node.type !== 'paragraph') return;
    const found = [
      ...[plainOf(node), ...wordsWithin(node)].flatMap(inSigns),
      ...notClosed(plainOf(node)),
      ...notOpened(node),
      ...(parent && holdsParagraphs(parent) ? notEnded(node, parent.children[index + 1]) : []),
      ...twice(node, text, earlier),
    ];
    problems.push(...found.map((problem) => ({ rule: 'slip' as const, ...placeOf(node), ...problem })));
  });
  return problems;
};

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

function inSigns(plain: string): Told[] {
  return SLIPS.flatMap(({ needs = '', sign, what, remedy }) => {
    if (!plain.includes(needs)) return [];
    const [found] = sign.exec(plain) ?? [];
    return found === undefined ? [] : [{ what: what(found), remedy }];
  });
}

/** The words of a paragraph itself; what stands in components, links and code is one sign. */
function plainOf(paragraph: Paragraph): string {
  return paragraph.children.map((child) => (child.type === 'text' ? child.value : '\u0000')).join('');
}

/** The words of the links of a paragraph, and those in bold or slanting letters. */
function wordsWithin({ children }: Paragraph): string[] {
  return children.flatMap((child) => ('children' in child && !isElement(child) ? [toString(child)] : []));
}

const PAIRS = [
  ['“', '”', 'quotation mark'],
  ['(', ')', 'bracket'],
] as const;

function notClosed(plain: string): Told[] {
  const count = (sign: string) => plain.split(sign).length - 1;
  // After a figure the sign may be that of inches, or end a quotation.
  const isOdd = (sign: RegExp) => (plain.match(sign) ?? []).length % 2 === 1;
  const straight = isOdd(/(?<!\d)"/g) && isOdd(/"/g) ? [['"', 'quotation mark'] as const] : [];
  // „German“ marks end with the sign that begins English ones; "a)" ends what nothing began.
  const single = /(?:^|\s)'(?=\p{L})/u.test(plain) && !/[\p{L}.,!?]'(?=[\s.,;:!?)]|$)/u.test(plain);
  const open = PAIRS.filter(([before, after]) => !plain.includes('„') && count(before) > count(after));
  return [
    ...straight,
    ...(single ? [["'", 'quotation mark'] as const] : []),
    ...open.map(([before, , name]) => [before, name] as const),
  ].map(([sign, name]) => ({
    what: `A ${name} of this paragraph is opened and not closed: ${sign}`,
    remedy: 'Close it, or take it out.',
  }));
}

/** What ends a point of a list within a line: "a)", "2)". */
const POINT = /(?<![\p{L}\p{N}(])[\p{L}\p{N}]{1,3}\)/gu;

/** A bracket that closes what nothing opened, also in a link or in bold words. */
function notOpened(paragraph: Paragraph): Told[] {
  const plain = toString(paragraph).replace(POINT, '');
  if (plain.split(')').length <= plain.split('(').length) return [];
  return [{ what: 'A bracket of this paragraph is closed and was not opened: )', remedy: 'Open it, or take it out.' }];
}

/** Whether the paragraphs in it are sentences: not the points of a list, nor the words of a component within a line. */
function holdsParagraphs(parent: Parents): boolean {
  return parent.type === 'root' || (isElement(parent) && parent.type === 'mdxJsxFlowElement');
}

/** Words below which a paragraph may be a name or a heading. */
const FEW = 6;

/** A letter, a figure or a comma of a script whose sentences end with a sign. */
const NO_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N},]$/u;

/** Names that are none, blocks within a sentence, and components without the words that they hold. */
function isToldElsewhere(element: ElementNode): boolean {
  const name = element.name ?? '';
  return isBlock(name) || !propsOf(name) || (holdsWords(name) === true && toString(element) === '');
}

/** The words of a part of a paragraph; what a component prints without any is its name, marked. */
function wordsOf(part: Paragraph['children'][number]): string {
  return toString(part) || (isElement(part) ? `\u0000${part.name ?? ''}` : '');
}

function notEnded(paragraph: Paragraph, next: Nodes | undefined): Told[] {
  const { children } = paragraph;
  // HTML, names that are none, and blocks within a sentence are told as such.
  if (children.some((child) => isElement(child) && isToldElsewhere(child))) return [];
  const words = children.map((child) => (isElement(child) && child.name === 'Cite' ? '' : wordsOf(child))).join('');
  // Cells of a spreadsheet are told as such.
  if (words.includes('\t') || !NO_END.test(words.trim()) || words.trim().split(/\s+/).length < FEW) return [];
  const last = words
    .trim()
    .split(/\s+/)
    .slice(-4)
    .join(' ')
    .replaceAll(/\0(\w+)/g, '<$1 …>');
  const what = `This paragraph ends in the middle of a sentence: "… ${last}".`;
  const goesOn = next?.type === 'paragraph' && /^\p{Ll}/u.test(toString(next));
  const remedy = goesOn
    ? 'Take the empty line below it out: the sentence goes on there.'
    : 'Finish the sentence, with a full stop; a heading begins with ## and a space.';
  return [{ what, remedy }];
}
/** Signs below which two paragraphs may well be the same. */
const SHORT = 40;

function twice(paragraph: Paragraph, text: string, earlier: Map<string, number>): Told[] {
  const { start, end } = paragraph.position ?? {};
  const written = text.slice(start?.offset ?? 0, end?.offset ?? 0).replace(/\s+/g, ' ');
  const line = earlier.get(written);
  if (written.length < SHORT) return [];
  const lines = text.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n');
  const again = lines.findIndex((each, index) => each.length >= SHORT && lines.indexOf(each) < index);
  if (again >= 0)
    return [
      {
        what: `"${(lines[again] ?? '').slice(0, SHORT)}…" stands twice in this paragraph.`,
        remedy: 'Take one of the two out.',
      },
    ];
  if (line === undefined) {
    earlier.set(written, placeOf(paragraph).line);
    return [];
  }
  return [
    { what: `This paragraph stands on the page already, in line ${String(line)}.`, remedy: 'Take one of the two out.' },
  ];
}
