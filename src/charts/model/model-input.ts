import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import type { ChartEvent, ChartHead, FactFigures } from './chart-types.ts';
import { EMPTY_AXIS } from './value-axis.ts';

/** What a chart is made from. `whole` is the dataset of all panels together, from which they take their common x axis. */
export interface ModelInput {
  dataset: Dataset;
  whole: Dataset;
  events: readonly ChartEvent[];
  facts: FactFigures;
}

/** What an editor wrote about a chart. The value axis is decided later, when all panels are known. */
export function chartHead(spec: ChartSpec, dataset: Dataset, unit: string): ChartHead {
  return {
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note,
    remark: spec.description,
    attribution: spec.attribution ?? dataset.attribution,
    unit: spec.unit ?? unit,
    axis: EMPTY_AXIS,
  };
}
