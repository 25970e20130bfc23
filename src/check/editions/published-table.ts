import { oneLine } from '../../basics/one-line.ts';
import type { Cell, Column, Dataset } from '../../evidence/datasets/dataset.ts';

/** Between the parts of a line of an edition. */
export const BAR = ' | ';

/** Columns whose cells are text or name sources may be worded anew; of them the edition keeps the heading alone. */
const HELD = new Set<string>(['number', 'date', 'category']);

/** What the edition calls a column that tells rows apart. */
const KEY = 'key';

/** A table as an edition keeps it. */
export interface PublishedTable {
  /** The name of every column -> what it is: `key`, or its type; its label; its unit. */
  columns: Record<string, string>;
  /** A line for each row: its key, then its figures, days and categories in the order of the columns. */
  rows: string[];
}

/** What differs in a table; rows are told by their keys. */
export interface TableDifference {
  id: string;
  columns: { name: string; before: string; after: string | undefined }[];
  cells: { row: string; column: string; before: string; after: string }[];
  lostRows: string[];
  newRows: number;
}

/** A table as an edition keeps it. */
export function publishedTable({ columns, key = [], rows }: Pick<Dataset, 'columns' | 'key' | 'rows'>): PublishedTable {
  const held = columns.filter(({ name, type }) => HELD.has(type) && !key.includes(name)).map(({ name }) => name);
  return {
    columns: Object.fromEntries(
      columns.map((column) => [column.name, columnInLine(column, key.includes(column.name))]),
    ),
    rows: rows.map(({ cells }) => rowInLine([rowKey(cells, key), ...held.map((name) => inLine(cells[name]))])),
  };
}

/** The words that tell a row from all others: the cells of its key. */
export function rowKey(cells: Readonly<Record<string, Cell>>, key: readonly string[]): string {
  return key.map((name) => inLine(cells[name])).join(' · ');
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
  const rows = isOfOneKey ? compareRows(before, after) : { cells: [], lostRows: [], newRows: 0 };
  const differs = columns.length + rows.cells.length + rows.lostRows.length + rows.newRows > 0;
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
  return { cells, lostRows, newRows: after.rows.length - before.rows.length + lostRows.length };
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

function keyIn(line: string): string {
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
