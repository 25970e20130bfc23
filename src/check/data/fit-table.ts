import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { parseCsv, type CsvField } from '../../evidence/datasets/parse-csv.ts';
import { wrongDivider } from '../../evidence/datasets/table-mistakes.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import { Stop } from '../new/stop.ts';

/** The table that rows are for, and the rows under its own first line. */
export interface Fitted {
  table: Dataset;
  text: string;
  /** The columns that the file does not have. */
  left: readonly string[];
}

/**
 * Finds the table that a CSV text has rows for: the one that is named, or the one that has all its columns, by their names
 * or by the headings that readers see. Columns may stand in another order; one that is missing keeps its cell where the row
 * is there already, and is empty in a new one. `textOf` gives the CSV of a table. Stops where no table, or more than one, fits.
 */
export function fitTable(
  given: string,
  named: string | undefined,
  datasets: ReadonlyMap<string, Dataset>,
  textOf: (table: Dataset) => string,
): Fitted {
  const [header = [], ...rows] = headed(given);
  const typed = header.map(({ text }) => text);
  const table = named === undefined ? tableWith(typed, [...datasets.values()]) : tableNamed(named, datasets);
  const names = table.columns.map(({ name }) => name);
  const known = typed.map((name) => columnOf(name, table));
  if (typed.join() === names.join() || known.includes(undefined)) return { table, text: given, left: [] };
  const keyless = (table.key ?? []).filter((name) => !known.includes(name));
  if (keyless.length > 0)
    throw new Stop(`The column "${keyless.join('", "')}" is missing: it says which row is meant.`);
  const old = rowsByKey(textOf(table), table.key ?? []);
  const whole = rows.filter(isFilled).map((fields) => {
    const cells = cellsOf(fields, known);
    return { ...old.get(keyOf(cells, table.key ?? [])), ...cells };
  });
  const text = stringify([names, ...whole.map((cells) => names.map((name) => cells[name] ?? ''))]);
  return { table, text, left: names.filter((name) => !known.includes(name)) };
}

type Cells = Readonly<Record<string, string>>;

/** The rows of a text that names its columns. */
function headed(given: string): CsvField[][] {
  if (given.startsWith('PK')) throw new Stop(`This is a workbook, and a table as text is wanted. ${SAVE_AS_CSV}`);
  const divided = wrongDivider(given);
  if (divided !== undefined) throw new Stop(divided);
  const { rows } = parseCsv(given);
  const isEmpty = (rows[0] ?? []).every(({ text }) => text.trim() === '');
  if (isEmpty) throw new Stop('The file is empty. It needs the first line of the table, and rows below it.');
  return rows;
}

const SAVE_AS_CSV = 'In Excel: File, Save As, "CSV UTF-8 (comma delimited)".';

function tableNamed(named: string, datasets: ReadonlyMap<string, Dataset>): Dataset {
  const table = datasets.get(named);
  if (table) return table;
  const ids = [...datasets.keys()];
  throw new Stop(`There is no dataset "${named}". ${didYouMean(named, ids)}There are: ${ids.join(', ')}.`);
}

function tableWith(typed: readonly string[], all: readonly Dataset[]): Dataset {
  const knows = (table: Dataset) => typed.filter((name) => columnOf(name, table) !== undefined).length;
  const fitting = all.filter((table) => knows(table) === typed.length);
  const whole = fitting.filter(({ columns }) => columns.length === typed.length);
  const [only, ...more] = whole.length > 0 ? whole : fitting;
  if (only && more.length === 0) return only;
  if (only) {
    const ids = [only, ...more].map(({ id }) => id);
    throw new Stop(`Several datasets have these columns. Say which is meant: --to ${ids.join(', --to ')}.`);
  }
  const nearest = all.toSorted((a, b) => knows(b) - knows(a))[0];
  throw new Stop(
    nearest && knows(nearest) > 0
      ? notAll(typed, nearest)
      : noNames(
          typed,
          all.map(({ id }) => id),
        ),
  );
}

function notAll(typed: readonly string[], table: Dataset): string {
  const names = table.columns.map(({ name }) => name);
  const other = typed.filter((name) => columnOf(name, table) === undefined);
  const meant = other.map((name) => didYouMean(name, names)).join('');
  return `No dataset has all of these columns. "${table.id}" comes nearest, and has no ${other.join(', ')}. ${meant}Its columns are: ${names.join(', ')}.`;
}

function noNames(typed: readonly string[], ids: readonly string[]): string {
  return `No dataset has these columns: ${typed.join(', ')}. The first line names the columns, as in the data.csv of the table. There are: ${ids.join(', ')}.`;
}

/** The column that a heading means, by its name or by what readers see. */
function columnOf(typed: string, { columns }: Dataset): string | undefined {
  const same = (text: string) => text.toLowerCase() === typed.trim().toLowerCase();
  return (columns.find(({ name }) => name === typed) ?? columns.find(({ name, label }) => same(name) || same(label)))
    ?.name;
}

function cellsOf(fields: readonly CsvField[], names: readonly (string | undefined)[]): Cells {
  return Object.fromEntries(names.map((name, at) => [name ?? '', fields[at]?.text ?? '']));
}

function rowsByKey(text: string, key: readonly string[]): Map<string, Cells> {
  const [header = [], ...rows] = parseCsv(text).rows;
  const names = header.map((field) => field.text);
  return new Map(
    rows.map((fields) => {
      const cells = cellsOf(fields, names);
      return [keyOf(cells, key), cells];
    }),
  );
}

function keyOf(cells: Cells, key: readonly string[]): string {
  return JSON.stringify(key.map((name) => cells[name] ?? ''));
}

function isFilled(fields: readonly CsvField[]): boolean {
  return fields.some(({ text }) => text.trim() !== '');
}
