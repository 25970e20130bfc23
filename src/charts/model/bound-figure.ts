import { rowSources, type Dataset, type Row } from '../../evidence/datasets/dataset.ts';
import type { Bound, BoundFigure } from './chart-types.ts';

/** The figure of a row between two columns, which may be the same. */
export function boundFigure(row: Row, columns: { low: string; high: string }, dataset: Dataset): BoundFigure {
  const ends = { low: numberIn(row, columns.low), high: numberIn(row, columns.high) };
  return { ...ends, bound: boundOf(ends), sources: rowSources(dataset, row), line: row.line };
}

function numberIn(row: Row, column: string): number | null {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : null;
}

function boundOf({ low, high }: { low: number | null; high: number | null }): Bound {
  if (low === null) return high === null ? 'gap' : 'up-to';
  if (high === null) return 'at-least';
  return low === high ? 'exact' : 'range';
}
