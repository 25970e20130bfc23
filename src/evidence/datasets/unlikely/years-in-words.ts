import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

type Keyed = Table & Pick<Dataset, 'key' | 'dateColumn'>;

/** Ids with a year, all of which have it in a column, before the one that has another is told. */
const ENOUGH = 8;

/** The one row whose id begins with a year that its words under a column do not name, where those of all others do. */
export function otherYearsInWords(table: Keyed): ContentProblem[] {
  const [id, ...more] = table.key ?? [];
  if (id === undefined || more.length > 0 || table.dateColumn !== undefined) return [];
  return columnsOf(table, 'text').flatMap((name) => {
    const named = table.rows.flatMap((row) => {
      const [own] = /^(?:1[5-9]|20)\d\d(?=-)/.exec(String(row.cells[id] ?? '')) ?? [];
      const years = yearsIn(row, name);
      return own === undefined || years.length === 0 ? [] : [{ row, own, years }];
    });
    const [odd, ...others] = named.filter(({ own, years }) => !years.includes(own));
    if (name === id || !odd || others.length > 0 || named.length <= ENOUGH) return [];
    const what = `The id "${String(odd.row.cells[id])}" begins with ${odd.own}, and "${name}" has ${odd.years.join(', ')}; in all other rows they agree.`;
    return [inRow(table, odd.row, what, 'Correct the one that is wrong.')];
  });
}

/** Rows with the same words as another, which name the year of the other and not their own: they were copied and left. */
export function copiedDays(table: Keyed): ContentProblem[] {
  const { dateColumn } = table;
  if (dateColumn === undefined) return [];
  return columnsOf(table, 'text').flatMap((name) =>
    [...Map.groupBy(table.rows, ({ cells }) => cells[name] ?? '').values()].flatMap((alike) => {
      const years = alike[0] && alike.length === 2 ? yearsIn(alike[0], name) : [];
      const isOwn = (row: Row) => yearsIn(row, dateColumn).some((year) => years.includes(year));
      const [own, odd] = [alike.find(isOwn), alike.find((row) => !isOwn(row))];
      if (years.length === 0 || !own || !odd) return [];
      const what = `"${name}" names ${years.join(', ')}, as on line ${String(own.line)}, and this row is of ${String(odd.cells[dateColumn])}.`;
      return [inRow(table, odd, what, 'Write words of its own, if they were left from a row that was copied.')];
    }),
  );
}

function yearsIn({ cells }: Row, name: string): string[] {
  return String(cells[name] ?? '').match(/(?<![\d.,])(?:1[5-9]|20)\d\d(?!\d|,\d)/g) ?? [];
}
