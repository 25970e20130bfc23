import { axisValues } from '../model/axis-values.ts';
import {
  isRowsModel,
  isSeriesModel,
  type PlainModel,
  type Reference,
  type RowsModel,
  type Slot,
  type SlotAxis,
} from '../model/chart-types.ts';
import { precisionOf, slotLabels, timeSlots, yearBorders } from '../model/time-slots.ts';
import { valueAxis, type AxisScale } from '../model/value-axis.ts';

/** What a reader chose to see of a chart. */
export interface ChartView {
  /** First and last slot of the period; absent for all. */
  period?: readonly [number, number] | undefined;
  /** Series, groups or lanes that are left out, by their place. */
  off: readonly number[];
  scale: AxisScale;
}

/** What a reader may choose. `slots` is empty where the chart has no period to cut. */
export interface ChartChoices {
  series: readonly { label: string; colour: string }[];
  slots: readonly Slot[];
  scales: readonly AxisScale[];
}

const FEWEST_SLOTS = 6;

/** The view in which a chart is printed. */
export function wholeView(model: PlainModel): ChartView {
  return { off: [], scale: model.kind === 'timeline-strip' ? 'linear' : model.axis.scale };
}

/** The choices that a chart leaves to its reader. */
export function choicesOf(model: PlainModel): ChartChoices {
  const series = seriesOf(model);
  const canCut = (isSeriesModel(model) || model.kind === 'dots') && isUnbroken(model.slots);
  return {
    series: series.length > 1 ? series : [],
    slots: canCut && model.slots.length >= FEWEST_SLOTS ? model.slots : [],
    scales: model.otherAxis ? [model.axis.scale, model.otherAxis.scale] : [],
  };
}

/** The same chart with nothing but what was chosen; its value axis holds the figures that are left. */
export function selectView(model: PlainModel, view: ChartView): PlainModel {
  if (isRowsModel(model) || isWhole(model, view)) return model;
  const kept = keepSeries(model, view.off);
  if (kept.kind === 'timeline-strip') return kept;
  const cut = view.period ? cutPeriod(kept, view.period) : kept;
  const values = axisValues(cut);
  const scale = view.scale === 'log' && values.some((value) => value <= 0) ? 'linear' : view.scale;
  return { ...cut, axis: valueAxis(values, cut.unit, scale) };
}

function isWhole(model: PlainModel, { period, off, scale }: ChartView): boolean {
  return period === undefined && off.length === 0 && scale === wholeView(model).scale;
}

function seriesOf(model: PlainModel): readonly { label: string; colour: string }[] {
  if (isRowsModel(model)) return [];
  if (isSeriesModel(model)) return model.series;
  return model.kind === 'dots' ? model.groups : model.lanes;
}

function keepSeries<Model extends Exclude<PlainModel, RowsModel>>(model: Model, off: readonly number[]): Model {
  const left = <Item>(items: readonly Item[]) => items.filter((_, index) => !off.includes(index));
  if (isSeriesModel(model)) return { ...model, series: left(model.series) };
  return model.kind === 'dots' ? { ...model, groups: left(model.groups) } : { ...model, lanes: left(model.lanes) };
}

function cutPeriod<Model extends Extract<PlainModel, { kind: 'line' | 'bar' | 'stacked-bar' | 'dots' }>>(
  model: Model,
  [from, to]: readonly [number, number],
): Model {
  const axis = cutAxis(model, from, to + 1);
  if (isSeriesModel(model)) {
    const series = model.series.map((one) => ({ ...one, points: one.points.slice(from, to + 1) }));
    return { ...model, ...axis, series };
  }
  const groups = model.groups.map((group) => ({
    ...group,
    dots: group.dots.flatMap((dot) => (dot.at >= from && dot.at <= to + 1 ? [{ ...dot, at: dot.at - from }] : [])),
  }));
  return { ...model, ...axis, groups };
}

/** The axis from one position to another, with the marks and references that lie on it. */
function cutAxis(axis: SlotAxis, from: number, end: number): Partial<SlotAxis> {
  const slots = axis.slots.slice(from, end);
  return {
    slots,
    slotLabels: slotLabels(slots),
    slotBorders: yearBorders(slots),
    marks: axis.marks.flatMap((mark) => (mark.at >= from && mark.at <= end ? [{ ...mark, at: mark.at - from }] : [])),
    references: axis.references.flatMap((reference) => cutReference(reference, from, end)),
    brackets: axis.brackets.flatMap((bracket) => cutSpan(bracket, from, end)),
  };
}

function cutReference(reference: Reference, from: number, end: number): Reference[] {
  return reference.axis === 'value' ? [reference] : cutSpan(reference, from, end);
}

function cutSpan<Span extends { from: number; to: number }>(span: Span, from: number, end: number): Span[] {
  if (span.to < from || span.from > end) return [];
  return [{ ...span, from: Math.max(span.from, from) - from, to: Math.min(span.to, end) - from }];
}

/** True for an axis of months or years that leaves none out. */
function isUnbroken(slots: readonly Slot[]): boolean {
  const keys = slots.map(({ key }) => key);
  const precision = precisionOf(keys);
  return precision !== 'other' && timeSlots(keys, precision).length === slots.length;
}
