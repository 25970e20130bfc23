import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf, valueOfProp, type ElementNode } from '../../../records/reading/mdx-document.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { splitIds } from '../../prose/vocabulary.ts';
import type { PageRule } from '../page-rule.ts';

/** What stands in a line like a word, and has a space before it. */
const LIKE_A_WORD = ['Fact', 'Literal', 'Quote', 'Term', 'link'];

/** A letter of a script that puts spaces between words. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const NO_SPACE_BEFORE = new RegExp(String.raw`(?:${LETTER}|[,;:.!?])$`, 'u');
const BEGINS_WITH_LETTER = new RegExp(`^${LETTER}`, 'u');

/** What may be put to the end of a word that is linked or explained: "loans", "lending". */
const ENDING = /^(?:s|es|ed|d|ing|er|ers|n|al)(?!\p{L})/u;

/** What directly before and after a component or a link would be printed without a space, or with its full stop twice. */
export const checkNeighbours: PageRule = ({ document }) => {
  const problems: PlacedProblem[] = [];
  eachNode(document.tree, (node, index = 0, parent) => {
    const name = nameOf(node);
    if (name === undefined || !parent || parent.type === 'root') return;
    const [before, after] = [textAt(parent, index - 1), textAt(parent, index + 1)];
    const found =
      noSpaceBefore(name, before) ??
      noSpaceAfter(name, after) ??
      stopTwice(name, before, after) ??
      (isElement(node) && name === 'Quote' ? stopWithin(toString(node), after) : undefined) ??
      (isElement(node) && name === 'Cite'
        ? (stopBehind(before, after) ??
          citedInTwo(node, parent, index) ??
          citedAgain(node, parent.children[index + 1]) ??
          spaceBefore(before))
        : undefined);
    if (found) problems.push({ rule: 'slip', ...placeOf(node), ...found });
  });
  return problems;
};

type Told = Pick<PlacedProblem, 'what' | 'remedy'>;

function nameOf(node: Nodes): string | undefined {
  if (node.type === 'link') return 'link';
  if (!isElement(node) || node.type !== 'mdxJsxTextElement') return undefined;
  return node.name === 'Cite' || LIKE_A_WORD.includes(node.name ?? '') ? (node.name ?? undefined) : undefined;
}

function textAt(parent: Parents, index: number): string {
  const node = parent.children[index];
  return node?.type === 'text' ? node.value : '';
}

function noSpaceBefore(name: string, before: string): Told | undefined {
  if (name === 'Cite' || !NO_SPACE_BEFORE.test(before)) return undefined;
  const last = before.split(/\s/).at(-1) ?? '';
  return { what: `No space stands between "${last}" and ${tagOf(name)}.`, remedy: 'Put a space there.' };
}

function noSpaceAfter(name: string, after: string): Told | undefined {
  if (!BEGINS_WITH_LETTER.test(after)) return undefined;
  if ((name === 'link' || name === 'Term') && ENDING.test(after)) return undefined;
  const [first = ''] = after.split(/\s/);
  return { what: `No space stands between ${tagOf(name)} and "${first}".`, remedy: 'Put a space there.' };
}

function stopTwice(name: string, before: string, after: string): Told | undefined {
  if (name !== 'Cite' || !/[.!?][”"’)]*$/.test(before) || !/^\s?[.!?](?![.])/.test(after)) return undefined;
  return {
    what: 'A full stop stands before <Cite …> and another after it.',
    remedy: 'Keep the one before it: "So it is.<Cite … />".',
  };
}

function stopWithin(quoted: string, after: string): Told | undefined {
  if (!/[.!?]\s*$/.test(quoted) || !after.startsWith('.')) return undefined;
  return {
    what: 'A full stop, or another sign that ends a sentence, stands within <Quote …> and another after it.',
    remedy: 'Keep one of the two.',
  };
}

/** A sign behind a citation that belongs before it: the numbers of all others stand behind theirs. */
function stopBehind(before: string, after: string): Told | undefined {
  const [sign] = /^[.,;!?](?=\s|$)/.exec(after) ?? [];
  if (sign === undefined || /[.,;!?\s]$/.test(before)) return undefined;
  const name = sign === '.' ? 'A full stop' : `A "${sign}"`;
  return { what: `${name} stands behind <Cite …>.`, remedy: `Put it before: "… so it is${sign}<Cite … />".` };
}

/** Two citations with a comma between them: the marks have their own. */
function citedInTwo(node: ElementNode, parent: Parents, index: number): Told | undefined {
  const next = parent.children[index + 2];
  if (!/^\s*(?:[,;]|and)\s*$/.test(textAt(parent, index + 1)) || !next || !isElement(next) || next.name !== 'Cite')
    return undefined;
  const ids = [node, next].map((cite) => valueOfProp(cite, 'id') ?? '').join(' ');
  return { what: 'Two citations stand here with a comma between them.', remedy: `Write one: <Cite id="${ids}" />` };
}

/** Two citations right behind each other, with a source in both. */
function citedAgain(node: ElementNode, next: Nodes | undefined): Told | undefined {
  if (!next || !isElement(next) || next.name !== 'Cite') return undefined;
  const [here, there] = [node, next].map((cite) => splitIds(valueOfProp(cite, 'id') ?? ''));
  const both = here?.find((id) => there?.includes(id) && valueOfProp(node, 'at') === valueOfProp(next, 'at'));
  if (both === undefined) return undefined;
  return { what: `"${both}" is cited here twice.`, remedy: 'Take one of the two out.' };
}

function spaceBefore(before: string): Told | undefined {
  if (!/[^\s,;]\s+$/.test(before)) return undefined;
  const what = 'A space, or a new line, stands before <Cite …>: its number would stand apart from the sentence.';
  return { what, remedy: 'Put it right behind the full stop: "So it is.<Cite … />".' };
}

function tagOf(name: string): string {
  return name === 'link' ? 'the link' : `<${name} …>`;
}
