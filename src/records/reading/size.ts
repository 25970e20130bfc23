import type { ContentFile } from './content-files.ts';
import type { ContentProblem } from '../problems/content-problem.ts';

/** The most characters of a file, and of a line: far more than anybody writes, and no more than parsers can bear. */
const IN_A_FILE = 1_000_000;
const IN_A_LINE = 10_000;

/** Twenty lists or quotations inside each other, by the signs at the beginning of a line. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+){20}/;

/** Files that are too large, or too deep in themselves, to be read at all. */
export function sizeProblems(files: readonly ContentFile[]): ContentProblem[] {
  return files.flatMap(({ path: file, text }) => {
    const problem = tooLarge(text);
    return problem ? [{ rule: 'size', file, column: 1, ...problem }] : [];
  });
}

function tooLarge(text: string): Pick<ContentProblem, 'line' | 'what' | 'remedy'> | undefined {
  if (text.length > IN_A_FILE) {
    const what = `This file has ${inWords(text.length)} characters; at most ${inWords(IN_A_FILE)} can be read.`;
    return { line: 1, what, remedy: 'Divide it into several files.' };
  }
  const lines = text.split(/\r\n?|\n/);
  const deep = lines.findIndex((line) => TOO_DEEP.test(line));
  if (deep >= 0) {
    const what = 'This line begins with twenty signs of lists or quotations, or more.';
    return { line: deep + 1, what, remedy: 'Remove those that are too many.' };
  }
  const long = lines.findIndex(({ length }) => length > IN_A_LINE);
  if (long < 0) return undefined;
  const what = `This line has ${inWords(lines[long]?.length ?? 0)} characters; at most ${inWords(IN_A_LINE)} can be read.`;
  return { line: long + 1, what, remedy: 'Divide it into several lines.' };
}

function inWords(number: number): string {
  return number.toLocaleString('en-US');
}
