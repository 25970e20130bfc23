import type { Reading } from './reading-grade.ts';
import type { SharedRun } from './shared-runs.ts';

/** A page, how hard it is to read, and what it shares with other people's texts. */
export interface PageProse extends Reading {
  page: string;
  shared: readonly SharedRun[];
}

const HEAD = ['page', 'words', 'sentences', 'grade', 'shared runs'];

/** A table with a line for each page and, below it, every run of shared words. */
export function proseReport(pages: readonly PageProse[]): string {
  const rows = pages.map(({ page, words, sentences, grade, shared }) => [
    page,
    String(words),
    String(sentences),
    grade.toFixed(1),
    String(shared.length),
  ]);
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
  const runs = pages.flatMap(({ page, shared }) => shared.map(({ words, text }) => `${page}: "${words}" (${text})`));
  return [...lines, ...(runs.length > 0 ? ['', ...runs] : [])].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
