import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { isName, meantName } from '../../../records/reading/names.ts';
import type { Dataset } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Codes of digits below which a column says nothing of how long they are. */
const ENOUGH = 8;

/** The one code of a column that is a digit shorter than codes there are: spreadsheets drop a zero at the beginning. */
export function lostZeros(table: Table): ContentProblem[] {
  return columnsOf(table, 'text').flatMap((name) => {
    const codes = table.rows.flatMap((row) => {
      const cell = row.cells[name];
      return typeof cell === 'string' && /^\d+$/.test(cell) ? [{ row, cell }] : [];
    });
    const lengths = Map.groupBy(codes, ({ cell }) => cell.length);
    const alone = [...lengths].filter(([length, { length: count }]) => count === 1 && lengths.has(length + 1));
    const [odd] = alone[0]?.[1] ?? [];
    if (!odd || alone.length > 1 || codes.length < ENOUGH) return [];
    const what = `"${odd.cell}" is the one code of ${String(odd.cell.length)} ${odd.cell.length === 1 ? 'digit' : 'digits'} in the column "${name}".`;
    const remedy = `If a spreadsheet has dropped a zero, write 0${odd.cell}, and give the column the format text.`;
    return [inRow(table, odd.row, what, remedy)];
  });
}

/** The one id of a table that is none, where all others are made of small letters, digits and hyphens. */
export function oddIds(table: Table & Pick<Dataset, 'key'>): ContentProblem[] {
  const [id, ...more] = table.key ?? [];
  if (id === undefined || more.length > 0 || table.rows.length < ENOUGH || !columnsOf(table, 'text').includes(id))
    return [];
  const [odd, ...others] = table.rows.filter(({ cells }) => !isName(String(cells[id])));
  if (!odd || others.length > 0) return [];
  const text = String(odd.cells[id]);
  const what = `"${text}" is the one id in the column "${id}" that is not made of small letters, digits and hyphens.`;
  return [
    inRow(table, odd, what, `Write ${meantName(text.replaceAll(/[‐-―−]/g, '-'))}, as it is in the address of the row.`),
  ];
}
