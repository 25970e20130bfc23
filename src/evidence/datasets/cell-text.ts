import { groupThousands } from '../../basics/group-thousands.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import type { Cell, Column } from './dataset.ts';

/** A table shows what its cells hold, however small: the most decimals that a formatter takes. */
const EVERY_DIGIT = 100;

/** A cell as readers see it in a table; a gap says that it is one, and names in a row stand apart. */
export function cellText(
  cell: Cell | undefined,
  { type, empty = 'not stated' }: Pick<Column, 'type' | 'empty'>,
): string {
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === 'number') return groupThousands(cell === 0 ? 0 : cell, EVERY_DIGIT);
  if (type === 'date') return dateInWords(cell);
  return type === 'url' ? cell : cell.replaceAll(/;(?=\S)/gu, '; ');
}
