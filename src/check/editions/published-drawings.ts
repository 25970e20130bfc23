import { drawnRows, partsOf } from '../../charts/model/drawn-rows.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { inLine } from './published-charts.ts';
import { BAR, rowKey } from './published-table.ts';

/** What stands for the rows where every row of the table is drawn. */
export const EVERY_ROW = 'all';

/** The keys of a chart that name a column from which it takes what it draws. */
const COLUMNS = ['x', 'value', 'low', 'high', 'from', 'to'] as const;

/**
 * What a chart draws, a line each: its table, `dataset | loans`; its columns, `column x | year`; each key of its selection,
 * `where year | ["2017","2018"]`; and the keys of the rows that it draws, `rows | 2017 | 2018`. Where a series, group or lane
 * has a selection of its own, the same of it: `rows of Loans | …`.
 */
export function publishedDrawing(spec: ChartSpec, dataset: Dataset | undefined): string[] {
  if (!dataset) return [];
  const columns = COLUMNS.flatMap((key) => {
    const column: unknown = Object.entries(spec).find(([name]) => name === key)?.[1];
    return typeof column === 'string' ? [[`column ${key}`, column]] : [];
  });
  const rows = (drawn = drawnRows(spec, dataset)) => rowsInLine(drawn, dataset);
  const parts = partsOf(spec).flatMap((part) => {
    if (!part.where) return [];
    const own = rows(drawnRows(spec, dataset, [part]));
    return [...selection(part.where, ` of ${part.label}`), ...own.map((line) => [`rows of ${part.label}`, ...line])];
  });
  return [
    ['dataset', spec.dataset],
    ...columns,
    ...selection(spec.where, ''),
    ...rows().map((line) => ['rows', ...line]),
    ...parts,
  ].map((line) => line.map(inLine).join(BAR));
}

function selection(where: object | undefined, of: string): string[][] {
  return Object.entries(where ?? {}).map(([column, value]) => [`where${of} ${column}`, JSON.stringify(value)]);
}

/** The keys of rows; no line where the rows of the table have none. */
function rowsInLine(rows: readonly Dataset['rows'][number][], { key, rows: all }: Dataset): string[][] {
  if (key === undefined || key.length === 0) return [];
  const drawn = new Set(rows);
  return [drawn.size === all.length ? [EVERY_ROW] : [...drawn].map(({ cells }) => rowKey(cells, key))];
}
