import { startOf } from '../../../basics/partial-date.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { inRow, type Table } from './look-again.ts';

type Keyed = Table & Pick<Dataset, 'key' | 'dateColumn'>;

/** Rows below which nobody can say what ids are like. */
const ENOUGH = 12;

/** The column that alone tells rows apart, and is no date. */
function idColumn({ columns, key = [] }: Keyed): string | undefined {
  const [only, ...more] = key;
  const column = columns.find(({ name }) => name === only);
  return more.length === 0 && column?.type === 'text' ? only : undefined;
}

/** Rows that are another one but for their id: one was copied, and not filled in. */
export function sameRows(table: Keyed): ContentProblem[] {
  const id = idColumn(table);
  if (id === undefined) return [];
  const first = new Map<string, Row>();
  const rest = table.columns.map(({ name }) => name).filter((name) => name !== id);
  return table.rows.flatMap((row) => {
    const cells = JSON.stringify(rest.map((name) => row.cells[name] ?? null));
    const earlier = first.get(cells);
    if (!earlier) first.set(cells, row);
    if (!earlier) return [];
    const what = `This row says the same as that of line ${String(earlier.line)}, under another "${id}".`;
    return [inRow(table, row, what, 'Write what it is to say, or delete it.')];
  });
}

/** The one id that does not begin with the date of its row, where all others do: it was copied from another row. */
export function otherDates(table: Keyed): ContentProblem[] {
  const [id, date] = [idColumn(table), table.dateColumn];
  if (id === undefined || date === undefined || table.rows.length < ENOUGH) return [];
  const begins = ({ cells }: Row) => String(cells[id]).startsWith(String(cells[date] ?? '').split('/')[0] ?? '');
  const [odd, ...more] = table.rows.filter((row) => !begins(row));
  const text = String(odd?.cells[id] ?? '');
  if (!odd || more.length > 0 || !/^\d{4}/.test(text)) return [];
  const wanted = startOf(String(odd.cells[date])).slice(0, /^\d{4}-\d{2}(?!\d)/.test(text) ? 7 : 4);
  const what = `The id "${text}" begins with another date than that of its row, ${String(odd.cells[date])}; all other ids begin with theirs.`;
  return [inRow(table, odd, what, `Let it begin with ${wanted}, or correct the date.`)];
}
