import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement } from '../../records/reading/mdx-document.ts';

/** Words a minute: what adults read silently in non-fiction (238, by Brysbaert's review of 190 studies, doi 10.1016/j.jml.2019.104047), rounded. */
const PACE = 240;

/** How long a page takes to read, in whole minutes, in each of its three lengths. */
export interface ReadingTimes {
  /** The answer alone. */
  answer: number;
  /** The answer and the first paragraph of every section. */
  main: number;
  all: number;
}

/** The reading times of a page. Printed figures, charts and notes are not counted. */
export function readingTimes({ children }: Root): ReadingTimes {
  const prose = children.filter(({ type }) => type !== 'heading');
  const answer = prose.filter((node) => isElement(node) && node.name === 'Answer');
  const leads = children.filter((node, index) => node.type === 'paragraph' && children[index - 1]?.type === 'heading');
  return { answer: minutes(answer), main: minutes([...answer, ...leads]), all: minutes(prose) };
}

function minutes(nodes: readonly Nodes[]): number {
  const words =
    nodes
      .map((node) => toString(node))
      .join(' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / PACE));
}
