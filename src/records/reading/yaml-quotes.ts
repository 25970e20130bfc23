import type { Guess } from './yaml-mistake.ts';

/** A text that is opened by a quotation mark and goes on below: "statement: "One line". */
const OPENED = /^(?<indent>\s*)(?:-\s+)?[\w-]+:\s+(?<mark>["'])(?<rest>.*)$/;

/** How many lines a text may go on. */
const MOST_LINES = 6;

function openedBy(line: string): { indent: number; mark: string; rest: string } | undefined {
  const { indent = '', mark = '', rest = '' } = OPENED.exec(line)?.groups ?? {};
  if (mark === '' || rest.trimEnd().endsWith(mark)) return undefined;
  return { indent: indent.length, mark, rest };
}

/** The lines on which a text in quotation marks that begins on a line goes on, with that line where marks stand within it. */
export function linesOfText(lines: readonly string[], index: number): number[] {
  const opened = openedBy(lines[index] ?? '');
  if (!opened) return [];
  const below = lines.slice(index + 1, index + 1 + MOST_LINES);
  const count = below.findIndex((line) => line.trim() === '' || /^\s*(?:- )?[\w-]+:(?:\s|$)/.test(line));
  const last = index + (count < 0 ? below.length : count);
  return last === index ? [] : [index, ...Array.from({ length: last - index }, (_, on) => last - on)];
}

/** What is wrong with a text in quotation marks that goes over several lines. */
export function quoteOverLines(line: string, lines: readonly string[], index: number): Guess[] {
  const within = marksWithin(line);
  if (within) return [within];
  for (let back = 1; back <= MOST_LINES; back += 1) {
    const opened = openedBy(lines[index - back] ?? '');
    if (opened) return goesOnBelow(line, opened);
  }
  return [];
}

function marksWithin(line: string): Guess | undefined {
  const opened = openedBy(line);
  if (opened?.mark !== '"' || !/"[^"]+"/.test(opened.rest)) return undefined;
  const words = opened.rest.replaceAll(/"([^"]+)"/g, '“$1”');
  const what = 'There are quotation marks within a text in quotation marks: it ends at the first of them.';
  const mended = line.slice(0, line.length - opened.rest.length) + words;
  return { what, remedy: (written) => `Write curly ones within it: ${written}`, mended };
}

function goesOnBelow(line: string, { indent, mark }: { indent: number; mark: string }): Guess[] {
  const should = indent + 2;
  const text = line.trim();
  const isClosed = text.endsWith(mark);
  const isIn = line.length - line.trimStart().length > indent;
  if (isClosed && isIn) return [];
  const what = isClosed
    ? `This line goes on with the text in quotation marks above it, and begins with too few spaces.`
    : 'A quotation mark is opened above this line and not closed.';
  const mended = (isIn ? line.trimEnd() : ' '.repeat(should) + text) + (isClosed ? '' : mark);
  return [
    {
      what,
      remedy: (written) => (isIn ? `Write ${written}` : `Begin it with ${String(should)} spaces: ${written}`),
      mended,
    },
  ];
}
