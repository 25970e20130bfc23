import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { Cell, Dataset, Row } from './dataset.ts';

/** What a cell must equal (one value or one of several), or the days between which its date must lie, both included. */
type Condition =
  string | number | readonly (string | number)[] | { from?: string | undefined; to?: string | undefined };

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
