import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { countsOf, speltOtherwise } from '../../../records/problems/spelt-otherwise.ts';
import { splitIds, type Cell } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Names longer than this are remarks. */
const LONGEST = 80;

/** Names of a text column that stand once, and are written otherwise where they stand often. A cell may join several by ";". */
export function namesOtherwise(table: Table): ContentProblem[] {
  return columnsOf(table, 'text').flatMap((column) => {
    const found = speltOtherwise(countsOf(table.rows.flatMap(({ cells }) => namesIn(cells[column]))));
    return table.rows.flatMap((row) =>
      namesIn(row.cells[column]).flatMap((name) => {
        const other = found.get(name);
        if (!other) return [];
        const what = `"${name}" in the column "${column}" is nearly "${other.usual}", or short for it, which stands there ${String(other.count)} times.`;
        return [inRow(table, row, what, `If it is the same, write ${other.usual}.`)];
      }),
    );
  });
}

function namesIn(cell: Cell | undefined): string[] {
  return splitIds(cell).filter(({ length }) => length <= LONGEST);
}
