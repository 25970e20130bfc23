import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { capitalised } from '../../basics/capitalised.ts';
import { eachNode } from '../../records/reading/each-node.ts';
import { QUOTED } from '../prose/quoted.ts';
import {
  isElement,
  placeOf,
  valueOfProp,
  type ElementNode,
  type MdxDocument,
} from '../../records/reading/mdx-document.ts';

/** A paragraph, a point of a list, or a cell of a table. */
export interface ProseBlock {
  /** Its words, with figures as they are printed. Each quotation is the sign QUOTED. */
  own: string;
  /** What is graded: its words, quotations included, without a bold label at its head. A cell of a table is no sentence. */
  read: string;
}

const BLOCKS = ['paragraph', 'tableCell'] as const;

/** The words of a page in reading order, without headings, charts and citations. `printed` gives the words of a figure. */
export function proseBlocks(tree: Root, printed: (id: string, form?: string) => string): ProseBlock[] {
  return blocksIn(tree).map((block) => ({
    own: words(block, printed, false),
    read: block.type === 'tableCell' ? '' : words(withoutLabel(block), printed, true).trim(),
  }));
}

/**
 * The paragraphs, points and cells of a page as they are read, quotations included, in reading order: their places, and the
 * sources that they cite.
 */
export function paragraphsAt(tree: Root | ElementNode, printed: (id: string, form?: string) => string) {
  return blocksIn(tree)
    .map((block) => ({ text: words(block, printed, true).trim(), cited: citedIn(block), ...placeOf(block) }))
    .filter(({ text }) => text !== '');
}

/** The same blocks with their places, for hints on how they are written; a figure is one word. */
export function proseBlocksAt({ file, tree }: Pick<MdxDocument, 'file' | 'tree'>) {
  return blocksIn(tree).map((block) => ({ file, ...placeOf(block), words: words(block, () => '1', false) }));
}

/** A block without the bold words that end like a sentence at its head: they are a heading that runs into the text. */
function withoutLabel(block: Nodes): Nodes {
  if (block.type !== 'paragraph') return block;
  const [first, ...rest] = block.children;
  const isLabel = first?.type === 'strong' && rest.length > 0 && /[.:]$/.test(toString(first));
  return isLabel ? { ...block, children: rest } : block;
}

function blocksIn(node: Nodes): Nodes[] {
  if ((BLOCKS as readonly string[]).includes(node.type)) return [node];
  // Words that begin a line inside a component may stand there without a paragraph around them.
  if (isElement(node) && node.children.some(({ type }) => type === 'text')) return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(blocksIn) : [];
}

function citedIn(block: Nodes): string[] {
  const cited: string[] = [];
  eachNode(block, (node) => {
    if (isElement(node) && node.name === 'Cite') cited.push(...(valueOfProp(node, 'id') ?? '').split(/\s+/));
  });
  return cited.filter((id) => id !== '');
}

function words(node: Nodes, printed: (id: string, form?: string) => string, quotations: boolean): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll(/\s+/g, ' ');
  if (node.type === 'break') return ' ';
  if (isElement(node) && node.name === 'Fact') return figure(node, printed);
  if (isElement(node) && node.name === 'Quote' && !quotations) return QUOTED;
  return 'children' in node
    ? (node.children as Nodes[]).map((child) => words(child, printed, quotations)).join('')
    : '';
}

function figure(node: ElementNode, printed: (id: string, form?: string) => string): string {
  const text = printed(valueOfProp(node, 'id') ?? '', valueOfProp(node, 'form'));
  return valueOfProp(node, 'position') === undefined ? text : capitalised(text);
}
