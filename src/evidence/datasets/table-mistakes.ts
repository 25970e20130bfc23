import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { CsvField, CsvSyntaxProblem } from './parse-csv.ts';
import { badQuote } from './quote-mistakes.ts';

/** A mistake of a whole table: nothing else is said of the table until it is mended. */
export type TableMistake = Pick<ContentProblem, 'rule' | 'line' | 'column' | 'what' | 'remedy'>;

const AS_CSV =
  'In Excel: File, Save As, "CSV UTF-8 (comma delimited)". In LibreOffice: Save As, Text CSV, field delimiter ,';

/** How many lines above the names of the columns are looked through. */
const LINES_ABOVE = 10;

/** What the signs between cells are called that are no commas. */
const SEPARATORS = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

/**
 * What is wrong with a table as a whole, as spreadsheets make it: another separator, a title above the names of the
 * columns, no rows, quotation marks that do not fit. `names` are the columns of its description.
 */
export function tableMistake(
  text: string,
  names: readonly string[],
  { rows, problem }: { rows: readonly CsvField[][]; problem?: CsvSyntaxProblem },
): TableMistake | undefined {
  return (
    otherSeparator(text, names) ??
    (problem ? badQuote(problem, text) : undefined) ??
    titleAbove(rows, names) ??
    noRows(rows, names)
  );
}

function otherSeparator(text: string, names: readonly string[]): TableMistake | undefined {
  const first = firstLine(text);
  const found = Object.entries(SEPARATORS).find(
    ([sign]) => known(first.split(sign), names) > known(first.split(','), names),
  );
  if (!found || names.length < 2) return undefined;
  const what = `The cells of this table are divided by ${found[1]}, and commas are wanted.`;
  return { rule: 'csv-syntax', line: 1, column: 1, what, remedy: AS_CSV };
}

/** That the first line of a table is divided by other signs than commas, for editors; undefined where it is not. */
export function wrongDivider(text: string): string | undefined {
  const names = Object.keys(SEPARATORS).map((sign) => firstLine(text).split(sign));
  const most = names.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const found = otherSeparator(
    text,
    most.map((name) => name.replaceAll('"', '').trim()),
  );
  return found && `${found.what} ${found.remedy}`;
}

function firstLine(text: string): string {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[0] ?? '';
}

/** How many cells are the name of a column. */
function known(cells: readonly string[], names: readonly string[]): number {
  return cells.filter((cell) => names.includes(cell.replaceAll('"', '').trim())).length;
}

function titleAbove(rows: readonly CsvField[][], names: readonly string[]): TableMistake | undefined {
  const fits = (fields: readonly CsvField[]) =>
    known(
      fields.map(({ text }) => text),
      names,
    ) >
    names.length / 2;
  const [header] = rows;
  if (
    !header ||
    known(
      header.map(({ text }) => text),
      names,
    ) > 0
  )
    return undefined;
  const at = rows.slice(0, LINES_ABOVE).findIndex(fits);
  const line = rows[at]?.[0]?.line;
  if (line === undefined) return undefined;
  const what = `The first line of a table is the names of its columns; here they stand on line ${String(line)}.`;
  if (rows.slice(0, at).every((fields) => isRow(fields, names.length))) {
    const remedy = `Move line ${String(line)} to the top: the table was sorted with it. In a spreadsheet, say that the first row is a header before you sort.`;
    return { rule: 'csv-syntax', line: 1, column: 1, what, remedy };
  }
  const above = line === 2 ? 'Delete line 1.' : `Delete lines 1 to ${String(line - 1)}.`;
  const remedy = `${above} What they say belongs into title or description of dataset.yaml.`;
  return { rule: 'csv-syntax', line: 1, column: 1, what, remedy };
}

/** Whether most cells are filled: a title above a table has commas behind it alone. */
function isRow(fields: readonly CsvField[], columns: number): boolean {
  return fields.length === columns && fields.filter(({ text }) => text.trim() !== '').length * 2 > columns;
}

function noRows(rows: readonly CsvField[][], names: readonly string[]): TableMistake | undefined {
  const [header, ...body] = rows;
  if (
    !header ||
    known(
      header.map(({ text }) => text),
      names,
    ) === 0 ||
    body.some((fields) => !isEmptyRow(fields))
  )
    return undefined;
  const what = 'This table has the names of its columns and no row.';
  return {
    rule: 'table',
    line: 1,
    column: 1,
    what,
    remedy: 'Add its rows, a line each; or take the folder out of content/datasets/.',
  };
}

/** True for a line of nothing but commas and spaces, as spreadsheets leave them. */
export function isEmptyRow(fields: readonly CsvField[]): boolean {
  return fields.every(({ text }) => text.trim() === '');
}

/** One problem for all empty rows of a table. */
export function emptyRows(body: readonly CsvField[][]): TableMistake[] {
  const lines = body.filter(isEmptyRow).flatMap((fields) => fields[0]?.line ?? []);
  const [first] = lines;
  if (first === undefined) return [];
  const what =
    lines.length === 1
      ? `Line ${String(first)} is empty.`
      : `${String(lines.length)} lines are empty: ${inRuns(lines)}.`;
  const remedy =
    'Delete the rows: in a spreadsheet, mark them at the left edge and delete them; emptying the cells is not enough.';
  return [{ rule: 'table', line: first, column: 1, what, remedy }];
}

/** 3, 7, 8 and 9 as "3, 7 to 9". */
function inRuns(lines: readonly number[]): string {
  const starts = lines.filter((line) => !lines.includes(line - 1));
  return starts
    .map((start) => {
      let end = start;
      while (lines.includes(end + 1)) end += 1;
      return end === start ? String(start) : `${String(start)} to ${String(end)}`;
    })
    .join(', ');
}
