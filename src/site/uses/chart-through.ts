import { drawnColumns } from '../../charts/model/drawn-columns.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import { lastDate } from '../../evidence/datasets/freshness.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';

/**
 * The last date that a chart has a figure of: the last year of a count, else the last date among the rows that it
 * draws; undefined where the table does not say.
 */
export function chartThrough(spec: ChartSpec, dataset: Dataset): string | undefined {
  if ('count' in spec && spec.count) return spec.count.last;
  return lastDate(dataset, drawnRows(spec, dataset));
}

/** The rows of the chart's selection that hold a figure. */
function drawnRows(spec: ChartSpec, dataset: Dataset): Row[] {
  const rows = selectRows(dataset, spec.where ?? {});
  if (!('series' in spec && spec.series)) return rows.filter((row) => hasFigure(row, drawnColumns(spec)));
  return spec.series.flatMap((series) => {
    const kept = new Set(selectRows(dataset, series.where ?? {}));
    return rows.filter((row) => kept.has(row) && hasFigure(row, [series.column]));
  });
}

function hasFigure(row: Row, columns: readonly string[]): boolean {
  return columns.length === 0 || columns.some((column) => typeof row.cells[column] === 'number');
}
