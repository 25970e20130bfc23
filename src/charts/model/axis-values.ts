import { allDots, allRows, isRowsModel, type PlainModel, type Series } from './chart-types.ts';

/** Every value that the axis of a chart must hold: figures, ends of stacks and references. */
export function axisValues(model: PlainModel): number[] {
  if (model.kind === 'timeline-strip') return [];
  if (isRowsModel(model)) return allRows(model).flatMap(ends);
  const references = model.references.flatMap(({ axis, from, to }) => (axis === 'value' ? [from, to] : []));
  if (model.kind === 'dots') return [...allDots(model).flatMap(ends), ...references];
  const figures = model.kind === 'stacked-bar' ? stackEnds(model.series) : valuesOf(model.series);
  return [...figures, ...references];
}

function ends({ low, high }: { low: number | null; high: number | null }): number[] {
  return [low, high].filter((end) => end !== null);
}

function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
}

/** The ends of every stack; parts below zero are stacked downwards. */
function stackEnds(series: readonly Series[]): number[] {
  const slots = series[0]?.points.length ?? 0;
  return Array.from({ length: slots }, (_, index) => series.map(({ points }) => points[index]?.value ?? 0)).flatMap(
    (values) => [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))],
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
