import { groupThousands } from '../../basics/group-thousands.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import type { Cell, Column } from './dataset.ts';

/** A cell as readers see it in a table; a gap says that it is one, and names in a row stand apart. */
export function cellText(
  cell: Cell | undefined,
  { type, empty = 'not stated' }: Pick<Column, 'type' | 'empty'>,
): string {
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === 'number') return groupThousands(cell);
  if (type === 'date') return dateInWords(cell);
  return type === 'url' ? cell : cell.replaceAll(/;(?=\S)/gu, '; ');
}
