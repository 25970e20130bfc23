import type { Place } from '../../records/problems/content-problem.ts';

/** Part of a text. */
export interface Part {
  at: number;
  length: number;
}

/** Where a place begins in a text. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  // A mark of byte order takes no column.
  return start + column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** A text with the same words in the place of some of its parts; every other sign stays. */
export function spliced(text: string, parts: readonly Part[], words: string): string {
  const apart = [...new Map(parts.map((part) => [part.at, part])).values()].sort((a, b) => b.at - a.at);
  return apart.reduce((all, { at, length }) => all.slice(0, at) + words + all.slice(at + length), text);
}
