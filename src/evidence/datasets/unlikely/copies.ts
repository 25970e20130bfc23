import { startOf } from '../../../basics/partial-date.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

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

/**
 * The one id that ends in another year than that of its row, where all others that end in one have theirs. Of several
 * that differ in their year alone nothing is said: they may be named after what they tell of.
 */
export function otherYears(table: Keyed): ContentProblem[] {
  const [id, date] = [idColumn(table), table.dateColumn ?? columnsOf(table, 'date')[0]];
  if (id === undefined || date === undefined) return [];
  const named = table.rows.flatMap((row) => {
    const [, stem, year] = /^(.*)-((?:1[5-9]|20)\d\d)$/.exec(String(row.cells[id])) ?? [];
    const years = String(row.cells[date] ?? '').match(/\b\d{4}(?=-|\/|$)/g) ?? [];
    return year === undefined || years.length === 0 ? [] : [{ row, stem, isOdd: !years.includes(year) }];
  });
  const apart = [...Map.groupBy(named, ({ stem }) => stem).values()].flatMap((alike) =>
    alike.length > 1 ? [] : alike,
  );
  const [odd, ...more] = apart.filter(({ isOdd }) => isOdd);
  if (!odd || more.length > 0 || apart.length < ENOUGH) return [];
  const what = `The id "${String(odd.row.cells[id])}" ends in another year than that of its row, ${String(odd.row.cells[date])}.`;
  return [inRow(table, odd.row, what, 'Correct the one that is wrong: it is in the address of the row.')];
}

/** So few ids may begin with another date, as a share of all: more are a habit. */
const FEW = 0.05;

/** The few ids that do not begin with the date of their row, where all others do: copied, or counted on by a spreadsheet. */
export function otherDates(table: Keyed): ContentProblem[] {
  const [id, date] = [idColumn(table), table.dateColumn];
  if (id === undefined || date === undefined || table.rows.length < ENOUGH) return [];
  const begins = ({ cells }: Row) => String(cells[id]).startsWith(String(cells[date] ?? '').split('/')[0] ?? '');
  const odd = table.rows.filter((row) => !begins(row));
  if (odd.length > Math.max(1, FEW * table.rows.length)) return [];
  return odd.flatMap((row) => {
    const text = String(row.cells[id] ?? '');
    if (!/^\d{4}/.test(text)) return [];
    const wanted = startOf(String(row.cells[date])).slice(0, /^\d{4}-\d{2}(?!\d)/.test(text) ? 7 : 4);
    const what = `The id "${text}" begins with another date than that of its row, ${String(row.cells[date])}; all other ids begin with theirs.`;
    return [inRow(table, row, what, `Let it begin with ${wanted}, or correct the date.`)];
  });
}
