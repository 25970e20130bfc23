import { dateInWords } from '../../basics/partial-date.ts';
import type { Cell, Column } from './dataset.ts';

/** A table shows what its cells hold, however small. */
const EVERY_DIGIT = { maximumFractionDigits: 100 };

/** A cell as readers see it in a table; a gap says that it is one, and names in a row stand apart. */
export function cellText(
  cell: Cell | undefined,
  { type, empty = 'not stated' }: Pick<Column, 'type' | 'empty'>,
): string {
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === 'number') return (cell === 0 ? 0 : cell).toLocaleString('en-US', EVERY_DIGIT);
  if (type === 'date') return dateInWords(cell);
  return type === 'url' ? cell : cell.replaceAll(/;(?=\S)/gu, '; ');
}
