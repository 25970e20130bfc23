import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { writeCsv } from '../../basics/write-csv.ts';

/** The whole table as CSV: the names of the columns, then a line for each row; a gap is an empty cell. */
export function datasetCsv({ columns, rows }: Dataset): string {
  const names = columns.map(({ name }) => name);
  return writeCsv([names, ...rows.map(({ cells }) => names.map((name) => cells[name] ?? null))]);
}
