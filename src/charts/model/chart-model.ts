import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { annotated } from './annotate.ts';
import { ChartError } from './chart-error.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import {
  allDots,
  allEntries,
  allRows,
  isRowsModel,
  isSeriesModel,
  plainModels,
  type ChartEvent,
  type ChartModel,
  type FactFigures,
  type PanelsModel,
  type PlainModel,
} from './chart-types.ts';
import { dotsModel } from './dots-model.ts';
import { panelDatasets } from './panel-datasets.ts';
import { rowsModel } from './rows-model.ts';
import { seriesModel } from './series-model.ts';
import type { ModelInput } from './model-input.ts';
import { stripModel } from './strip-model.ts';
import { valueAxis, type AxisScale } from './value-axis.ts';
import { axisValues } from './axis-values.ts';

export type { ChartEvent, ChartModel } from './chart-types.ts';

/**
 * Decides everything about a chart: series, labels, axis, gaps, marks, references. Assumes that `chartProblems` found
 * none; throws a ChartError where it meets one all the same.
 */
export function chartModel(
  spec: ChartSpec,
  dataset: Dataset,
  events: readonly ChartEvent[],
  facts: FactFigures = new Map(),
): ChartModel {
  const input = { dataset, whole: dataset, events, facts };
  if (spec.panels === undefined) return withAxes([plainModel(spec, input)], spec)[0] ?? plainModel(spec, input);
  const parts = panelDatasets(spec.panels, dataset, spec.where);
  const models = withAxes(
    parts.map((part) => plainModel(spec, { ...input, dataset: part.dataset })),
    spec,
  );
  return panelsModel(
    models.flatMap((model, index) => ({ label: parts[index]?.label ?? '', model })),
    parts[0]?.heading ?? '',
  );
}

function plainModel(spec: ChartSpec, input: ModelInput): PlainModel {
  return annotated(unsaid(spec, input), spec, input.whole, input.facts);
}

/** A chart without its notes. */
function unsaid(spec: ChartSpec, input: ModelInput): PlainModel {
  switch (spec.kind) {
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return rowsModel(spec, input.dataset);
    case 'dots':
      return dotsModel(spec, input);
    case 'timeline-strip':
      return stripModel(spec, input);
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return seriesModel(spec, input);
  }
}

/** Gives all charts the one axis that holds every value of any of them. */
function withAxes(models: readonly PlainModel[], spec: ChartSpec): PlainModel[] {
  if (spec.kind === 'timeline-strip') return [...models];
  const wanted = 'scale' in spec ? (spec.scale ?? 'linear') : 'linear';
  const values = models.flatMap(axisValues);
  const unit = models[0]?.unit ?? '';
  if (wanted !== 'linear' && values.some((value) => value <= 0))
    throw new ChartError([{ path: ['scale'], message: 'A log axis has no place for zero.', remedy: 'Use linear.' }]);
  const axisOf = (scale: AxisScale) => valueAxis(values, unit, scale);
  const axes = {
    axis: axisOf(wanted === 'log' ? 'log' : 'linear'),
    ...(wanted === 'either' && { otherAxis: axisOf('log') }),
  };
  return models.map((model) => ({ ...model, ...axes }));
}

function panelsModel(panels: PanelsModel['panels'], panelHeading: string): ChartModel {
  const first = panels[0]?.model;
  if (!first) throw new ChartError([{ path: ['panels'], message: 'There is no panel.', remedy: 'Remove panels.' }]);
  const { title, subtitle, unit, note, remark, attribution, axis, otherAxis } = first;
  return { kind: 'panels', title, subtitle, unit, note, remark, attribution, axis, otherAxis, panelHeading, panels };
}

/** The ids of the sources behind a chart's figures, in reading order, each once. */
export function chartSources(model: ChartModel): string[] {
  const plains = plainModels(model);
  return [...new Set([...plains.flatMap(sourcesOf), ...plains.flatMap(({ noteSources = [] }) => noteSources)])];
}

function sourcesOf(model: PlainModel): string[] {
  if (isRowsModel(model)) return allRows(model).flatMap((row) => row.sources);
  const references = model.references.flatMap(({ sources }) => sources);
  if (isSeriesModel(model))
    return [...model.series.flatMap((series) => series.points.flatMap((point) => point.sources)), ...references];
  const places = model.kind === 'dots' ? allDots(model) : allEntries(model);
  return [...places.flatMap(({ sources }) => sources), ...references];
}
