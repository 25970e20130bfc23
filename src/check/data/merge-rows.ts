import { stringify } from 'csv-stringify/sync';
import { parseCsv, type CsvField } from '../../evidence/datasets/parse-csv.ts';
import { withRow } from '../../evidence/datasets/with-row.ts';

/** A cell whose figure or word is another than before. */
export interface ChangedCell {
  /** The row, by the cells of its key. */
  row: string;
  column: string;
  before: string;
  after: string;
}

/** A table with the rows of another file in it. */
export interface Merged {
  text: string;
  changed: readonly ChangedCell[];
  /** The rows that were not there, and those that are there no more, by the cells of their keys. */
  added: readonly string[];
  removed: readonly string[];
}

/**
 * Puts the rows of a CSV text into another with the same columns: a row with a known key takes the place of the one that
 * is there, others are added in order of `dateColumn`. Where the other text is the `whole` table, rows that it does not
 * have are taken out. Every other line stays as it is.
 */
export function mergeRows(
  old: string,
  other: string,
  { key, dateColumn, whole }: { key: readonly string[]; dateColumn?: string | undefined; whole: boolean },
): Merged {
  const [header = [], ...rows] = parseCsv(old).rows;
  const [, ...news] = parseCsv(other).rows;
  const names = header.map(({ text }) => text);
  const keyOf = (fields: CsvField[]) => key.map((name) => fields[names.indexOf(name)]?.text ?? '').join(' · ');
  const known = new Map(rows.map((fields) => [keyOf(fields), fields]));
  const coming = new Map(news.filter(isFilled).map((fields) => [keyOf(fields), fields]));
  const removed = whole ? [...known.keys()].filter((row) => !coming.has(row)) : [];
  const changed = [...coming].flatMap(([row, fields]) => changedCells(row, names, known.get(row), fields));
  const touched = new Set(changed.map(({ row }) => row));
  const edits = rows.flatMap((fields, at) => {
    const row = keyOf(fields);
    const lines = { from: fields[0]?.line ?? 0, to: rows[at + 1]?.[0]?.line };
    const now = touched.has(row) ? coming.get(row) : undefined;
    return now || removed.includes(row) ? [{ ...lines, text: now && lineOf(now) }] : [];
  });
  const added = [...coming].filter(([row]) => !known.has(row));
  const cells = ([, fields]: [string, CsvField[]]) =>
    Object.fromEntries(names.map((name, at) => [name, fields[at]?.text ?? '']));
  const text = added.reduce((table, row) => withRow(table, cells(row), dateColumn), withLines(old, edits));
  return { text, changed, added: added.map(([row]) => row), removed };
}

function isFilled(fields: readonly CsvField[]): boolean {
  return fields.some(({ text }) => text.trim() !== '');
}

function changedCells(
  row: string,
  names: readonly string[],
  before: CsvField[] | undefined,
  after: CsvField[],
): ChangedCell[] {
  if (!before) return [];
  return names.flatMap((column, at) => {
    const [old = '', now = ''] = [before[at]?.text, after[at]?.text];
    return old === now ? [] : [{ row, column, before: old, after: now }];
  });
}

function lineOf(fields: readonly CsvField[]): string {
  return stringify([fields.map(({ text }) => text)]).trimEnd();
}

interface LineEdit {
  /** The first line of the row, and that of the row after it, counted from 1. */
  from: number;
  to: number | undefined;
  /** The row as it is to be; undefined where it goes. */
  text: string | undefined;
}

function withLines(text: string, edits: readonly LineEdit[]): string {
  const end = text.includes('\r\n') ? '\r' : '';
  const lines = text.replace(/\n$/, '').split('\n');
  for (const edit of edits.toReversed()) {
    const count = (edit.to ?? lines.length + 1) - edit.from;
    lines.splice(edit.from - 1, count, ...(edit.text === undefined ? [] : [`${edit.text}${end}`]));
  }
  return `${lines.join('\n')}\n`;
}
