import type { ChartSpec } from '../specification/chart-schema.ts';

/** The number columns that a chart draws; none where it counts rows or draws events. */
export function drawnColumns(spec: ChartSpec): string[] {
  if ('series' in spec && spec.series) return spec.series.map(({ column }) => column);
  if (spec.kind === 'horizontal-bar' || spec.kind === 'squares') return [spec.value];
  return 'low' in spec ? [spec.low, spec.high] : [];
}
