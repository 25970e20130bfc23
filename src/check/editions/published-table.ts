import { createHash } from 'node:crypto';
import { oneLine } from '../../basics/one-line.ts';
import type { Cell, Column, Dataset } from '../../evidence/datasets/dataset.ts';

/** Between the parts of a line of an edition. */
export const BAR = ' | ';

/** Between the parts of the key of a row. */
export const KEY_PARTS = ' · ';

/** Columns whose cells are kept as they are; texts may be worded anew, and of them a digest is kept. */
const HELD = new Set<string>(['number', 'date', 'category']);

/** What the edition calls a column that tells rows apart. */
const KEY = 'key';

/** A table as an edition keeps it. */
export interface PublishedTable {
  /** The name of every column -> what it is: `key`, or its type; its label; its unit. */
  columns: Record<string, string>;
  /** A line for each row: its key, then its figures, days and categories in the order of the columns. */
  rows: string[];
  /** A line for each row, in the same order: the digests of its texts. Editions before there were any have none. */
  words?: string[] | undefined;
}

/** What differs in a table; rows are told by their keys. */
export interface TableDifference {
  id: string;
  columns: { name: string; before: string; after: string | undefined }[];
  cells: { row: string; column: string; before: string; after: string }[];
  lostRows: string[];
  newRows: number;
  /** Texts that have other words. */
  reworded: { row: string; column: string }[];
}

/** A table as an edition keeps it. */
export function publishedTable({ columns, key = [], rows }: Pick<Dataset, 'columns' | 'key' | 'rows'>): PublishedTable {
  const held = columns.filter(({ name, type }) => HELD.has(type) && !key.includes(name)).map(({ name }) => name);
  const texts = textsOf(columns, key);
  return {
    columns: Object.fromEntries(
      columns.map((column) => [column.name, columnInLine(column, key.includes(column.name))]),
    ),
    rows: rows.map(({ cells }) => rowInLine([rowKey(cells, key), ...held.map((name) => inLine(cells[name]))])),
    ...(texts.length === 0
      ? {}
      : { words: rows.map(({ cells }) => texts.map((name) => digestOf(cells[name])).join(' ')) }),
  };
}

/** The columns whose texts an edition keeps as digests. */
function textsOf(columns: readonly Pick<Column, 'name' | 'type'>[], key: readonly string[]): string[] {
  return columns.flatMap(({ name, type }) => (type === 'text' && !key.includes(name) ? [name] : []));
}

/** So many signs tell that a text is another one; which it was, nobody can read from them. */
const DIGEST_LENGTH = 6;

function digestOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '-';
  return createHash('sha256').update(String(cell)).digest('hex').slice(0, DIGEST_LENGTH);
}

/** The words that tell a row from all others: the cells of its key. */
export function rowKey(cells: Readonly<Record<string, Cell>>, key: readonly string[]): string {
  return key.map((name) => inLine(cells[name])).join(KEY_PARTS);
}

/** The label of a column as an edition keeps it. */
export function labelOf(column: string): string {
  return column.split(BAR)[1] ?? column;
}

/** What differs between a table as it was published and as it is; undefined where nothing does. New rows are counted only. */
export function compareTables(id: string, before: PublishedTable, after: PublishedTable): TableDifference | undefined {
  const columns = Object.entries(before.columns).flatMap(([name, was]) => {
    const is = after.columns[name];
    return is === was ? [] : [{ name, before: was, after: is }];
  });
  const isOfOneKey = keyOf(before).join() === keyOf(after).join();
  const rows = isOfOneKey ? compareRows(before, after) : { cells: [], lostRows: [], newRows: 0, reworded: [] };
  const differs = columns.length + rows.cells.length + rows.lostRows.length + rows.newRows + rows.reworded.length > 0;
  return differs ? { id, columns, ...rows } : undefined;
}

function compareRows(before: PublishedTable, after: PublishedTable): Omit<TableDifference, 'id' | 'columns'> {
  const [heldBefore, heldAfter] = [heldIn(before), heldIn(after)];
  const isOfOneShape = heldBefore.join() === heldAfter.join();
  const now = new Map(after.rows.map((line) => [keyIn(line), line]));
  const lostRows: string[] = [];
  const cells = before.rows.flatMap((line) => {
    const row = keyIn(line);
    const other = now.get(row);
    if (other === undefined) lostRows.push(row);
    if (other === undefined || (isOfOneShape && other === line)) return [];
    const [was, is] = [cellsIn(line, heldBefore), cellsIn(other, heldAfter)];
    return heldBefore.flatMap((column) => {
      const pair = { before: was.get(column) ?? '', after: is.get(column) ?? '' };
      return is.has(column) && pair.before !== pair.after ? [{ row, column, ...pair }] : [];
    });
  });
  const newRows = after.rows.length - before.rows.length + lostRows.length;
  return { cells, lostRows, newRows, reworded: rewordedTexts(before, after) };
}

function rewordedTexts(before: PublishedTable, after: PublishedTable): TableDifference['reworded'] {
  const [was, is] = [before, after].map(textsIn);
  if (!before.words || !after.words || was?.join() !== is?.join()) return [];
  const now = new Map(after.rows.map((line, index) => [keyIn(line), after.words?.[index]?.split(' ') ?? []]));
  return before.rows.flatMap((line, index) => {
    const [digests, others] = [before.words?.[index]?.split(' ') ?? [], now.get(keyIn(line))];
    return (was ?? []).flatMap((column, at) =>
      others && others[at] !== digests[at] ? [{ row: keyIn(line), column }] : [],
    );
  });
}

/** The columns of text of a table as an edition has it, the key left out. */
function textsIn({ columns }: PublishedTable): string[] {
  return Object.keys(columns).filter((name) => columns[name]?.split(BAR)[0] === 'text');
}

/** Without the bars of empty cells at its end. */
function rowInLine(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(BAR);
}

function columnInLine({ label, type, unit }: Column, isKey: boolean): string {
  return [isKey ? KEY : type, label, ...(unit === undefined ? [] : [unit])].map(inLine).join(BAR);
}

function keyOf({ columns }: PublishedTable): string[] {
  return Object.keys(columns).filter((name) => columns[name]?.startsWith(KEY + BAR));
}

function heldIn({ columns }: PublishedTable): string[] {
  return Object.keys(columns).filter((name) => HELD.has(columns[name]?.split(BAR)[0] ?? ''));
}

/** The key of a row, from its line in an edition. */
export function keyIn(line: string): string {
  const end = line.indexOf(BAR);
  return end < 0 ? line : line.slice(0, end);
}

function cellsIn(line: string, held: readonly string[]): ReadonlyMap<string, string> {
  const [, ...cells] = line.split(BAR);
  return new Map(held.map((name, index) => [name, cells[index] ?? '']));
}

/** As a line can hold it: without the bar that divides its parts. */
function inLine(cell: Cell | undefined): string {
  if (typeof cell === 'number') return String(cell);
  return oneLine((cell ?? '').replaceAll('|', '/'));
}
