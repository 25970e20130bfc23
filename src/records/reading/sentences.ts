import type { Nodes, Root } from 'mdast';
import type { Place } from '../problems/content-problem.ts';
import { isElement, placeOf, valueOfProp, type ElementNode } from './mdx-document.ts';
import { eachNode } from './each-node.ts';

/** A figure in a sentence. `offset` is where its mark begins in the text of the sentence. */
export interface FigureUse extends Place {
  end?: Place | undefined;
  id: string;
  form: string | undefined;
  position: string | undefined;
  offset: number;
}

/** One sentence of a page that prints figures; each of them stands in `text` as its id in brackets: "[loans-2020]". */
export interface FigureSentence {
  text: string;
  figures: readonly FigureUse[];
  /** What it belongs to: only the sentences of a paragraph begin with a capital letter. */
  block: 'paragraph' | 'heading' | 'tableCell';
}

type Block = Extract<Nodes, { type: FigureSentence['block'] }>;

/**
 * Where one sentence ends and the next begins: after a full stop, question or exclamation mark, before a capital letter
 * or a figure. An abbreviation before a name is taken for an end.
 */
const BETWEEN_SENTENCES = /(?<=[.!?][”’"')]*)\s+(?=[“‘"'(]*[\p{Lu}[])/u;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): string[] {
  return text.split(BETWEEN_SENTENCES);
}

const found = new WeakMap<Root, readonly FigureSentence[]>();

/** The sentences of a page that print at least one figure, in reading order. Each page is searched once. */
export function figureSentences(tree: Root): readonly FigureSentence[] {
  const sentences = found.get(tree) ?? findSentences(tree);
  found.set(tree, sentences);
  return sentences;
}

function findSentences(tree: Root): FigureSentence[] {
  const sentences: FigureSentence[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      sentences.push(...sentencesIn(node));
    }
    // A figure alone on its line is no part of a paragraph.
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Fact') {
      sentences.push({ text: markOf(node), figures: [figureUse(node, 0)], block: 'paragraph' });
    }
  });
  return sentences;
}

function sentencesIn(block: Block): FigureSentence[] {
  const { text, figures } = flatten(block);
  if (figures.length === 0) return [];
  let start = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const from = text.indexOf(sentence, start);
    start = from + sentence.length;
    const own = figures.filter(({ offset }) => offset >= from && offset < start);
    const placed = own.map((figure) => ({ ...figure, offset: figure.offset - from }));
    return own.length > 0 ? [{ text: sentence, figures: placed, block: block.type }] : [];
  });
}

/** The words of a block, without the marks of citations, and its figures. */
function flatten(block: Block): { text: string; figures: FigureUse[] } {
  let text = '';
  const figures: FigureUse[] = [];
  eachNode(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value.replaceAll(/\s+/g, ' ');
    if (node.type === 'break') text += ' ';
    if (isElement(node) && node.name === 'Fact') {
      figures.push(figureUse(node, text.length));
      text += markOf(node);
    }
  });
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), figures: figures.map((figure) => ({ ...figure, offset: figure.offset - lead })) };
}

function figureUse(node: ElementNode, offset: number): FigureUse {
  return {
    ...placeOf(node),
    id: valueOfProp(node, 'id') ?? '',
    form: valueOfProp(node, 'form'),
    position: valueOfProp(node, 'position'),
    offset,
  };
}

function markOf(node: ElementNode): string {
  return `[${valueOfProp(node, 'id') ?? ''}]`;
}
