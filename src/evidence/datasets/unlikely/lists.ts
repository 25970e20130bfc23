import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { splitIds } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Cells with several names below which a column is none of lists. */
const ENOUGH = 5;

/** What stands between names in other tables, and in other languages. */
const OTHER_SIGNS = /\s*[,，、；|/&+]\s*(?:and )?|\s+and\s+/;

/** Cells of names joined by ";" with one too many: at an end, or where two stand together. */
export function emptyNames(table: Table): ContentProblem[] {
  return ['text', 'sources'].flatMap((type) =>
    columnsOf(table, type as 'text').flatMap((name) =>
      table.rows.flatMap((row) => {
        const cell = row.cells[name];
        if (typeof cell !== 'string' || !/^\s*;|;\s*(?:;|$)/.test(cell)) return [];
        const what = `A sign ; of "${shortened(cell)}" in the column "${name}" has no name on one of its sides.`;
        return [inRow(table, row, what, `Write ${splitIds(cell).join(';')}, or put in the name that is missing.`)];
      }),
    ),
  );
}

const SHOWN = 60;

function shortened(cell: string): string {
  return cell.length <= SHOWN ? cell : `${cell.slice(0, SHOWN)}…`;
}

/** Cells that join names by a comma, of which each stands in other cells, where these join theirs by ";". */
export function joinedByCommas(table: Table): ContentProblem[] {
  return columnsOf(table, 'text').flatMap((name) => {
    const cells = table.rows.map((row) => ({ row, cell: row.cells[name], names: splitIds(row.cells[name]) }));
    // In sentences a blank stands behind the sign.
    if (cells.filter(({ cell }) => typeof cell === 'string' && /;\S/.test(cell)).length < ENOUGH) return [];
    const known = new Set(cells.flatMap(({ names }) => names));
    return cells.flatMap(({ row, cell }) => {
      const parts = typeof cell === 'string' && !cell.includes(';') ? cell.split(OTHER_SIGNS) : [];
      if (parts.length < 2 || !parts.every((part) => known.has(part))) return [];
      const what = `"${String(cell)}" in the column "${name}" is read as one name; the other cells join theirs by ";".`;
      return [inRow(table, row, what, `Write ${parts.join(';')}.`, 'table')];
    });
  });
}
