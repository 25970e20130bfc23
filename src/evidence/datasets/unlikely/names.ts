import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { countsOf, speltOtherwise } from '../../../records/problems/spelt-otherwise.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Names longer than this are remarks. */
const LONGEST = 80;

/** Names of a text column that stand once, and are written otherwise where they stand often. */
export function namesOtherwise(table: Table): ContentProblem[] {
  return columnsOf(table, 'text').flatMap((name) => {
    const cellOf = (cell: unknown) => (typeof cell === 'string' && cell.length <= LONGEST ? cell : undefined);
    const found = speltOtherwise(countsOf(table.rows.map(({ cells }) => cellOf(cells[name]))));
    return table.rows.flatMap((row) => {
      const cell = cellOf(row.cells[name]) ?? '';
      const other = found.get(cell);
      if (!other) return [];
      const what = `"${cell}" in the column "${name}" is nearly "${other.usual}", which stands there ${String(other.count)} times.`;
      return [inRow(table, row, what, `If it is the same, write ${other.usual}.`)];
    });
  });
}
