import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { partRows } from '../model/dots-model.ts';
import { seriesRows } from '../model/series-model.ts';

/** A lower end above its upper one, in ranges and in estimates: mostly the two columns were exchanged. */
export function turnedProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  if (spec.kind !== 'range' && spec.kind !== 'dots') return [];
  const rows =
    spec.kind === 'range'
      ? selectRows(dataset, spec.where ?? {})
      : spec.groups.flatMap((group) => partRows(dataset, spec, group));
  const ends = ({ cells }: Row) => [cells[spec.low] ?? null, cells[spec.high] ?? null] as const;
  const wrong = rows.find((row) => {
    const [low, high] = ends(row);
    return typeof low === 'number' && typeof high === 'number' && low > high;
  });
  if (!wrong) return [];
  const [low, high] = ends(wrong);
  const message = `On line ${wrong.line} of data.csv the lower figure, ${String(low)}, is above the upper one, ${String(high)}.`;
  return [{ path: ['low'], message, remedy: 'Exchange low and high here, or the two cells in the table.' }];
}

/** Figures of zero or below in a chart with a log axis, below zero in squares, and squares that are too many: they have no place there. */
export function scaleProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  if (spec.kind === 'squares') return squareProblems(spec.value, selectRows(dataset, spec.where ?? {}));
  if (!('scale' in spec) || spec.scale === undefined || spec.scale === 'linear') return [];
  const wrong = cellsOf(spec, dataset).find(({ row, column }) => {
    const cell = row.cells[column];
    return typeof cell === 'number' && cell <= 0;
  });
  if (!wrong) return [];
  const { row, column } = wrong;
  const message = `A log axis has no place for ${String(row.cells[column])} (column "${column}", line ${row.line} of data.csv).`;
  const gap =
    row.cells[column] === 0 ? 'Where no figure is known, leave the cell empty: a gap is no zero. Or write' : 'Write';
  return [{ path: ['scale'], message, remedy: `${gap} scale: linear, or leave that row out with where.` }];
}

/** More squares have no room for their words beside each other on a phone. */
const MOST_SQUARES = 4;

function squareProblems(column: string, rows: readonly Row[]): ChartProblem[] {
  if (rows.length > MOST_SQUARES) {
    const message = `These would be ${rows.length} squares; ${MOST_SQUARES} have room beside each other.`;
    return [{ path: ['kind'], message, remedy: 'Write kind: horizontal-bar, or choose fewer rows with where.' }];
  }
  const wrong = rows.find(({ cells }) => Number(cells[column] ?? 0) < 0);
  if (!wrong) return [];
  const message = `A square has no area for ${String(wrong.cells[column])} (column "${column}", line ${wrong.line} of data.csv).`;
  return [{ path: ['value'], message, remedy: 'Write kind: horizontal-bar, or leave that row out with where.' }];
}

function cellsOf(spec: ChartSpec, dataset: Dataset): { row: Row; column: string }[] {
  switch (spec.kind) {
    case 'dots':
      return bounds(
        spec,
        spec.groups.flatMap((group) => partRows(dataset, spec, group)),
      );
    case 'range':
      return bounds(spec, selectRows(dataset, spec.where ?? {}));
    case 'line':
      return spec.series.flatMap((series) =>
        seriesRows(dataset, spec, series).map((row) => ({ row, column: series.column })),
      );
    // These have no log axis: their bars begin at zero, or they have no figures.
    case 'bar':
    case 'stacked-bar':
    case 'horizontal-bar':
    case 'squares':
    case 'timeline-strip':
      return [];
  }
}

function bounds({ low, high }: { low: string; high: string }, rows: readonly Row[]): { row: Row; column: string }[] {
  return rows.flatMap((row) => [low, high].map((column) => ({ row, column })));
}
