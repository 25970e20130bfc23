import type { Nodes, Root } from 'mdast';
import { eachNode } from '../../records/reading/each-node.ts';
import { isElement, valueOfProp } from '../../records/reading/mdx-document.ts';
import { sentencesOf } from '../../records/reading/sentences.ts';
import { QUOTED } from './quoted.ts';

/** A place in a text: `offset` counts its letters. */
interface At {
  offset: number;
}

/** One sentence of a page, without quotations; a figure is its id in brackets. */
export interface CitedSentence {
  text: string;
  /** The lines of the file, by the first letter of each piece of the sentence; in order. */
  lines: readonly (At & { line: number })[];
  /** What is cited within it or at its end, and after which letter. */
  citations: readonly (At & { sources: string })[];
}

const BLOCKS = ['paragraph', 'tableCell'];

/** Every sentence of the prose of a page, in reading order; headings are left out. */
export function citedSentences(tree: Root): CitedSentence[] {
  const found: CitedSentence[] = [];
  eachNode(tree, (node) => {
    const isBlock =
      BLOCKS.includes(node.type) || (isElement(node) && node.children.some(({ type }) => type === 'text'));
    if (!isBlock) return node.type !== 'heading';
    found.push(...sentencesIn(flatten(node)));
    return false;
  });
  return found;
}

interface Flat {
  text: string;
  lines: (At & { line: number })[];
  citations: (At & { sources: string })[];
}

/** The words of a block, with the line on which each of its pieces begins. */
function flatten(block: Nodes): Flat {
  const flat: Flat = { text: '', lines: [], citations: [] };
  eachNode(block, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode') addWords(flat, node.value, line);
    if (node.type === 'break') flat.text += ' ';
    if (!isElement(node)) return true;
    const sources = valueOfProp(node, node.name === 'Quote' ? 'cite' : 'id') ?? '';
    if (node.name === 'Cite' || node.name === 'Quote') flat.citations.push({ offset: flat.text.length, sources });
    if (node.name === 'Fact') flat.text += `[${sources}]`;
    if (node.name === 'Quote') flat.text += QUOTED;
    return node.name !== 'Quote';
  });
  return flat;
}

/** Adds the words of a text that may run over several lines. */
function addWords(flat: Flat, value: string, line: number): void {
  for (const [index, words] of value.split('\n').entries()) {
    if (index > 0) flat.text += ' ';
    flat.lines.push({ offset: flat.text.length, line: line + index });
    flat.text += words.replaceAll(/\s+/g, ' ');
  }
}

function sentencesIn({ text, lines, citations }: Flat): CitedSentence[] {
  let end = 0;
  return sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    const before = lines.filter(({ offset }) => offset <= start).slice(-1);
    const within = lines.filter(({ offset }) => offset > start && offset < end);
    const own = citations.filter(({ offset }) => offset > start && offset <= end);
    return {
      text: sentence,
      lines: [...before, ...within].map((piece) => ({ ...piece, offset: Math.max(0, piece.offset - start) })),
      citations: own.map((citation) => ({ ...citation, offset: citation.offset - start })),
    };
  });
}
