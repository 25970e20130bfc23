import type { Dataset } from '../datasets/dataset.ts';
import type { ChartSpec } from './chart-schema.ts';
import { rowsModel } from './rows-model.ts';
import { seriesModel } from './series-model.ts';
import type { ValueAxis } from './value-axis.ts';

/** A dated thing that a chart can mark. `date` is any date text; its first day is marked. */
export interface ChartEvent {
  id: string;
  date: string;
  label: string;
}

/** What every chart has. `unit` is that of its figures. */
export interface ChartHead {
  title: string;
  subtitle: string;
  unit: string;
  note?: string | undefined;
  /** The editor's own sentence for the description. */
  remark?: string | undefined;
  attribution: string;
  axis: ValueAxis;
}

/** One figure. `value` is null where the data has a gap; `line` is its line in data.csv, absent where rows were counted. */
export interface Point {
  value: number | null;
  sources: readonly string[];
  line?: number | undefined;
}

/** One line, or one set of bars. Its points stand over the slots of the chart, one for each. */
export interface Series {
  label: string;
  colour: string;
  points: readonly Point[];
}

/** One position along the bottom; slot i reaches from i to i + 1. `key` is the cell of the data. */
export interface Slot {
  key: string;
  words: string;
}

/** A printed label along the bottom, centred at `at` (in slots), and which of the two pictures have it. */
export interface SlotLabel {
  at: number;
  text: string;
  wide: boolean;
  narrow: boolean;
}

/** An event, `at` a position in slots. */
export interface Mark {
  id: string;
  at: number;
  label: string;
  words: string;
}

/** A chart over an x axis, decided to the last label; nothing in it knows a pixel. */
export interface SeriesModel extends ChartHead {
  kind: 'line' | 'bar' | 'stacked-bar';
  xLabel: string;
  /** What one slot is, for sentences: month, year or the label of the column. */
  slotWord: string;
  slots: readonly Slot[];
  slotLabels: readonly SlotLabel[];
  /** Where the axis has a small line: the borders of years on an axis of months. */
  slotBorders: readonly number[];
  series: readonly Series[];
  marks: readonly Mark[];
}

/** How a row's figure is bounded. `gap`: the row has no figure. */
export type Bound = 'exact' | 'range' | 'at-least' | 'up-to' | 'gap';

/** One row of a range or horizontal bar chart; `low` and `high` are equal for a single figure. */
export interface FigureRow {
  label: string;
  low: number | null;
  high: number | null;
  bound: Bound;
  sources: readonly string[];
  line: number;
}

/** Rows under one heading; a chart without groups has one group without a label. */
export interface RowGroup {
  label?: string | undefined;
  rows: readonly FigureRow[];
}

/** A chart with one row a figure. */
export interface RowsModel extends ChartHead {
  kind: 'range' | 'horizontal-bar';
  colour: string;
  labelHeading: string;
  groupHeading?: string | undefined;
  valueHeading: string;
  groups: readonly RowGroup[];
}

export type ChartModel = SeriesModel | RowsModel;

/**
 * Decides everything about a chart: series, labels, axis, gaps, marks. Assumes that `chartProblems` found none;
 * throws a ChartError where it meets one all the same.
 */
export function chartModel(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): ChartModel {
  if (spec.kind === 'range' || spec.kind === 'horizontal-bar') return rowsModel(spec, dataset);
  return seriesModel(spec, dataset, events);
}

/** True for charts with one row a figure. */
export function isRowsModel(model: ChartModel): model is RowsModel {
  return model.kind === 'range' || model.kind === 'horizontal-bar';
}

/** Every row of a chart, group after group. */
export function allRows(model: RowsModel): FigureRow[] {
  return model.groups.flatMap((group) => group.rows);
}

/** The ids of the sources behind a chart's figures, in reading order, each once. */
export function chartSources(model: ChartModel): string[] {
  const ids = isRowsModel(model)
    ? allRows(model).flatMap((row) => row.sources)
    : model.series.flatMap((series) => series.points.flatMap((point) => point.sources));
  return [...new Set(ids)];
}

/** How many places of the chart have no figure. A slot of a stack counts once, if nothing stands there. */
export function countGaps(model: ChartModel): number {
  if (isRowsModel(model)) return allRows(model).filter((row) => row.bound === 'gap').length;
  const gapsOf = (index: number) => model.series.filter((series) => series.points[index]?.value === null).length;
  const perSlot = model.slots.map((_, index) => gapsOf(index));
  if (model.kind === 'stacked-bar') return perSlot.filter((gaps) => gaps === model.series.length).length;
  return perSlot.reduce((sum, gaps) => sum + gaps, 0);
}
