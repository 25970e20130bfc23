import { counted } from '../../../basics/counted.ts';
import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import { eachNode } from '../../../records/reading/each-node.ts';
import { isElement, placeOf } from '../../../records/reading/mdx-document.ts';
import { isBlock } from '../../prose/vocabulary.ts';
import type { PageRule } from '../page-rule.ts';
import { PASTED } from './pasted-signs.ts';
import { PRINTED } from './printed-signs.ts';

/** Nothing is printed that was meant as markup, no cell of a table is lost, and no block stands within a sentence. */
export const checkMarkup: PageRule = ({ document: { tree, text } }) => {
  const problems: PlacedProblem[] = [];
  eachNode(tree, (node, _index, parent) => {
    if (node.type === 'paragraph')
      problems.push(...printedSigns(node, text), ...strayStars(node), ...blocksWithin(node));
    if (node.type === 'heading') problems.push(...underlined(node, text));
    if (node.type === 'list') problems.push(...yearAsNumber(node));
    if (node.type === 'code') problems.push(setAsCode(node));
    if (node.type === 'listItem') problems.push(...headingsWithin(node), ...boxes(node), ...emptyPoint(node));
    if (node.type === 'table') problems.push(...lostCells(node, text), ...namelessColumns(node));
    return !(node.type === 'code' && parent !== undefined);
  });
  return problems;
};

function printedSigns(node: Parents, text: string): PlacedProblem[] {
  const words = node.children.map((child) => (child.type === 'text' ? child.value : ' \u0000 ')).join('');
  const written = sourceOf(node, text);
  const told = new Set<string>();
  return [...PRINTED, ...PASTED].flatMap(({ sign, isMeant, what, remedy }) => {
    const [found] = sign.exec(words) ?? [];
    if (found !== undefined && isMeant?.(found) === true) return [];
    // Of a link or a star that breaks two of these rules the first says what is wrong.
    const of = found === undefined ? '' : /\]\s*\(/.test(found) ? 'link' : found.startsWith('*') ? 'star' : found;
    if (found === undefined || [...told].some((other) => other.includes(of)) || /\\[*#[|]/.test(written)) return [];
    told.add(of);
    return [{ rule: 'markup' as const, ...placeOf(node), what: what(found.replaceAll('\u0000', '…')), remedy }];
  });
}

/** A star directly beside words that are bold or in italics: one was lost on the other side of them, or is too much. */
function strayStars(paragraph: Parents): PlacedProblem[] {
  return paragraph.children.flatMap((child, index) => {
    if (child.type !== 'strong' && child.type !== 'emphasis') return [];
    const [before, after] = [paragraph.children[index - 1], paragraph.children[index + 1]];
    const isStray =
      (before?.type === 'text' && before.value.endsWith('*')) ||
      (after?.type === 'text' && after.value.startsWith('*'));
    if (!isStray) return [];
    const words = toString(child);
    const what = `A star would be printed beside "${words}": the stars before and behind these words are not as many.`;
    return [{ rule: 'markup' as const, ...placeOf(child), what, remedy: `Write **${words}** for bold words.` }];
  });
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function blocksWithin(paragraph: Parents): PlacedProblem[] {
  return paragraph.children.flatMap((child) => {
    if (!isElement(child) || !isBlock(child.name ?? '')) return [];
    const name = `<${child.name ?? ''}>`;
    const remedy = 'Let it stand by itself, with an empty line before and after it.';
    return [{ rule: 'markup' as const, ...placeOf(child), what: `${name} stands within a sentence.`, remedy }];
  });
}

/** A line of dashes right below words makes a heading of them; whoever draws a line does not mean that. */
function underlined(heading: Parents, text: string): PlacedProblem[] {
  const written = sourceOf(heading, text);
  if (/^\s*#/.test(written) || !/\n\s*(?:-+|=+)\s*$/.test(written)) return [];
  const what = 'A line of dashes right below these words makes a heading of them.';
  const remedy = 'Leave an empty line above the dashes, or write ## before the words if they are a heading.';
  return [{ rule: 'markup' as const, ...placeOf(heading), what, remedy }];
}

/** Lines between ``` are printed as they are typed, components and all. */
function setAsCode(code: Nodes): PlacedProblem {
  const what = 'The signs ``` set these lines as code: they would be printed as they are typed.';
  return { rule: 'markup', ...placeOf(code), what, remedy: 'Take away the lines with ```.' };
}

/** A list of things to do, with boxes to tick. */
function boxes(item: Parents): PlacedProblem[] {
  if (!('checked' in item) || typeof item.checked !== 'boolean') return [];
  const what = 'This is an item of a list of things to do, with a box to tick.';
  return [{ rule: 'markup' as const, ...placeOf(item), what, remedy: 'Write the point without [ ], or take it out.' }];
}

/** A sentence that ends in a year, and has its year on a new line, makes a list that begins with that number. */
function yearAsNumber(list: Nodes): PlacedProblem[] {
  if (list.type !== 'list' || typeof list.start !== 'number' || list.start < LEAST_YEAR) return [];
  const what = `A line that begins with "${String(list.start)}." makes a list of it.`;
  return [{ rule: 'markup', ...placeOf(list), what, remedy: `Write ${String(list.start)}\\. for the number itself.` }];
}

/** No list has so many points. */
const LEAST_YEAR = 100;

function headingsWithin(item: Parents): PlacedProblem[] {
  const what = 'This heading stands in a list: a number or a dash before ## begins one.';
  const headings = item.children.filter(({ type }) => type === 'heading');
  return headings.map((heading) => ({ rule: 'markup', ...placeOf(heading), what, remedy: 'Begin the line with ##.' }));
}

function emptyPoint(item: Parents): PlacedProblem[] {
  if (item.children.length > 0) return [];
  const remedy = 'Write it, or take the line out.';
  return [{ rule: 'markup', ...placeOf(item), what: 'This point of a list is empty.', remedy }];
}

/** A table begins with the names of its columns, also where a program has left that row empty. */
function namelessColumns(table: Parents): PlacedProblem[] {
  const [head] = table.children;
  if (!head || toString(head).trim() !== '') return [];
  const what = 'The first row of this table is empty, where the names of its columns stand.';
  return [{ rule: 'markup', ...placeOf(head), what, remedy: 'Write a name for each column above the line of dashes.' }];
}

function lostCells(table: Parents, text: string): PlacedProblem[] {
  const head = table.children[0];
  const columns = head && 'children' in head ? head.children.length : 0;
  return table.children.flatMap((row) => {
    const cells = sourceOf(row, text)
      .replace(/^\s*\||(?<!\\)\|\s*$/g, '')
      .split(/(?<!\\)\|/).length;
    if (cells === columns) return [];
    const count = `This row has ${counted(cells, 'cell')}, and the table ${counted(columns, 'column')}`;
    const [what, remedy] =
      cells < columns
        ? [
            `${count}: the last would be empty.`,
            'Write the cells that are missing, an empty one as a bar alone: | one | |.',
          ]
        : [
            `${count}: what is too much would be lost.`,
            'Remove the cell, add a column to the head, or write \\| for a bar within a cell.',
          ];
    return [{ rule: 'markup' as const, ...placeOf(row), what, remedy }];
  });
}
