import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { Cell, Dataset, Row } from './dataset.ts';

/** Days between which a date must lie, both included. */
interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

/** What a cell must equal (one value or one of several), or the days between which its date must lie. */
type Condition = string | number | readonly (string | number)[] | Days;

/** Column name -> condition; a row is selected when all hold. */
export type Where = Readonly<Record<string, Condition>>;

/** The rows of a dataset that meet every condition, in file order. A gap meets none. */
export function selectRows(dataset: Dataset, where: Where = {}): Row[] {
  const conditions = Object.entries(where);
  return dataset.rows.filter((row) => conditions.every(([column, condition]) => meets(row.cells[column], condition)));
}

function meets(cell: Cell | undefined, condition: Condition): boolean {
  if (cell === null || cell === undefined) return false;
  if (typeof condition === 'string' || typeof condition === 'number') return String(cell) === String(condition);
  if (isList(condition)) return condition.some((value) => String(value) === String(cell));
  return liesBetween(String(cell), condition.from, condition.to);
}

function isList(condition: Condition): condition is readonly (string | number)[] {
  return Array.isArray(condition);
}

function liesBetween(date: string, from: string | undefined, to: string | undefined): boolean {
  if (!isDateText(date)) return false;
  return (from === undefined || startOf(date) >= startOf(from)) && (to === undefined || endOf(date) <= endOf(to));
}

/** A value of a list under `where` that no row has in that column, and its place in the list. */
export interface AbsentValue {
  column: string;
  index: number;
  value: string;
}

/** What a selection names in lists and the table does not hold: mostly mistyped, as the rest of the list goes on to fit. */
export function absentValues({ rows }: Pick<Dataset, 'rows'>, where: Where = {}): AbsentValue[] {
  return Object.entries(where).flatMap(([column, condition]) => {
    if (typeof condition !== 'object' || !isList(condition)) return [];
    const cells = new Set(rows.map((row) => String(row.cells[column] ?? '')));
    return condition.flatMap((value, index) =>
      cells.has(String(value)) ? [] : [{ column, index, value: String(value) }],
    );
  });
}

/** The same in words, with the value that was meant most likely. */
export function absentInWords(
  { column, value }: AbsentValue,
  { id, rows }: Pick<Dataset, 'id' | 'rows'>,
): { message: string; remedy: string; missing: string } {
  const cells = new Set(rows.map((row) => String(row.cells[column] ?? '')));
  return {
    message: `No row of "${id}" has "${value}" under "${column}".`,
    remedy: `${didYouMean(value, cells)}Correct it, or take it out of the list.`,
    missing: `row ${id}.${value}`,
  };
}
