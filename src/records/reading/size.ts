import type { ContentFile } from './content-files.ts';
import type { ContentProblem } from '../problems/content-problem.ts';

/** The most characters of a file, and of a line: far more than anybody writes, and no more than parsers can bear. */
const IN_A_FILE = 1_000_000;
const IN_A_LINE = 10_000;

/** The most characters and rows of a table: more than a hundred years of days, and no more than pages can show. */
const IN_A_TABLE = 5_000_000;
const ROWS_OF_A_TABLE = 50_000;

/** Twenty lists or quotations inside each other, by the signs at the beginning of a line. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+){20}/;

/** Files that are too large, or too deep in themselves, to be read at all. */
export function sizeProblems(files: readonly ContentFile[]): ContentProblem[] {
  return files.flatMap((contentFile) => {
    const file = contentFile.path;
    const problem = tooMuch(contentFile) ?? tooLarge(contentFile.text);
    return problem ? [{ rule: 'size', file, column: 1, ...problem }] : [];
  });
}

type Found = Pick<ContentProblem, 'line' | 'what' | 'remedy'>;

function tooMuch({ path, text, bytes }: ContentFile): Found | undefined {
  const isTable = path.endsWith('.csv');
  const most = isTable ? IN_A_TABLE : IN_A_FILE;
  const rows = isTable ? rowsOf(text) : 0;
  if (bytes === undefined && rows <= ROWS_OF_A_TABLE && text.length <= most) return undefined;
  const what =
    rows > ROWS_OF_A_TABLE
      ? `This table has ${inWords(rows)} rows; at most ${inWords(ROWS_OF_A_TABLE)} can be read.`
      : `This file has ${sizeOf(text, bytes)}; at most ${inWords(most)} characters can be read.`;
  const remedy = isTable
    ? 'Divide it into several datasets, or sum its rows up, as by month.'
    : 'Divide it into several files.';
  return { line: 1, what, remedy };
}

function sizeOf(text: string, bytes: number | undefined): string {
  return bytes === undefined ? `${inWords(text.length)} characters` : `${inWords(bytes)} bytes`;
}

/** About how many rows stand below the header. */
function rowsOf(text: string): number {
  let rows = text.endsWith('\n') ? -1 : 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows += 1;
  return rows;
}

function tooLarge(text: string): Found | undefined {
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
