import { fullAddress } from '../../basics/full-address.ts';
import { splitIds, type Cell, type Column, type Dataset, type Row } from '../../evidence/datasets/dataset.ts';
import { datasetAddress, rowAddress } from '../../evidence/datasets/dataset-addresses.ts';
import { writeCsv } from '../../basics/write-csv.ts';

/** A dataset as one JSON document. Each row has the address at which it can be seen; null is a gap. */
export interface DatasetRecord {
  id: string;
  title: string;
  description: string;
  attribution: string;
  page: string;
  licence: string;
  coverage: string;
  gaps: readonly string[];
  caveats: readonly string[];
  compiledFrom: string;
  compiledOn: string;
  columns: readonly Column[];
  rows: { url: string; cells: Readonly<Record<string, Cell>> }[];
}

/** Everything that a program needs to use a dataset: its description, its columns and its rows. */
export function datasetRecord(dataset: Dataset, site: { address: string }): DatasetRecord {
  const { id, title, description, attribution, licence, coverage, gaps, caveats, compiledFrom, compiledOn } = dataset;
  return {
    ...{ id, title, description, attribution, page: fullAddress(datasetAddress(id), site), licence },
    ...{ coverage, gaps, caveats, compiledFrom, compiledOn, columns: dataset.columns },
    rows: dataset.rows.map((row) => ({ url: fullAddress(rowAddress(dataset, row), site), cells: row.cells })),
  };
}

/** The whole table as CSV: the names of the columns, then a line for each row; a gap is an empty cell. */
export function datasetCsv({ columns, rows }: Dataset): string {
  const names = columns.map(({ name }) => name);
  return writeCsv([names, ...rows.map((row) => columns.map((column) => writtenCell(row, column)))]);
}

/** Ids of sources are joined by a semicolon alone. */
function writtenCell({ cells }: Row, { name, type }: Column): Cell {
  return type === 'sources' ? splitIds(cells[name]).join(';') || null : (cells[name] ?? null);
}
