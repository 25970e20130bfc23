import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { chartModel } from './chart-model.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import type { ChartEvent, ChartModel, FactFigures } from './chart-types.ts';

/** The checked content that charts are made from. */
export interface ChartContent {
  charts: ReadonlyMap<string, ChartSpec>;
  datasets: ReadonlyMap<string, Dataset>;
  events: readonly ChartEvent[];
  facts: FactFigures;
}

/** The chart with this id, decided; undefined where there is none. */
export function findChart(id: string, { charts, datasets, events, facts }: ChartContent): ChartModel | undefined {
  const spec = charts.get(id);
  const dataset = spec && datasets.get(spec.dataset);
  return spec && dataset && chartModel(spec, dataset, events, facts);
}
