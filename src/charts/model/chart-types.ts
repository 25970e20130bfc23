import type { SignMeaning } from '../../evidence/datasets/dataset.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { ValueAxis } from './value-axis.ts';

export type { ChartEvent } from '../../evidence/events/event-kind.ts';

/** The part of a fact that a reference line or a note needs. */
type FactFigure = Pick<ResolvedFact, 'value' | 'unit' | 'sources'> & Partial<ResolvedFact>;
export type FactFigures = ReadonlyMap<string, FactFigure>;

/** What every chart has. `unit` is that of its figures. */
export interface ChartHead {
  title: string;
  subtitle: string;
  unit: string;
  note?: string | undefined;
  /** The editor's own sentence for the description. */
  remark?: string | undefined;
  attribution: string;
  /** Sources of the facts that notes tell. */
  noteSources?: readonly string[] | undefined;
  axis: ValueAxis;
  /** The axis of the other scale, where the reader of the live chart may switch. */
  otherAxis?: ValueAxis | undefined;
}

/** One figure. `value` is null where the data has a gap; `line` is its line in data.csv, absent where rows were counted. */
export interface Point {
  value: number | null;
  sources: readonly string[];
  line?: number | undefined;
  /** How firm it is: the cell of the column of standings. */
  standing?: string | undefined;
  /** Plain words that stand at it. */
  note?: string | undefined;
}

/** How loud a part of a chart speaks; usual where it is not said. */
export type Weight = 'strong' | 'quiet';

/** The column of standings of a series, and how it marks some of its values. */
export interface Standings {
  label: string;
  signs: Readonly<Record<string, SignMeaning>>;
}

/** One line, or one set of bars. Its points stand over the slots of the chart, one for each. */
export interface Series {
  label: string;
  colour: string;
  points: readonly Point[];
  standings?: Standings | undefined;
  weight?: Weight | undefined;
}

/** Several slots that have one figure together: how many, their cell of the data, and the date in words. */
interface Span {
  length: number;
  key: string;
  words: string;
}

/**
 * One position along the bottom; slot i reaches from i to i + 1. `key` is the cell of the data. A figure for several
 * slots together stands in the first of them, which has a `span`; the others are `covered`.
 */
export interface Slot {
  key: string;
  words: string;
  span?: Span | undefined;
  covered?: true | undefined;
}

/** A printed label along the bottom, centred at `at` (in slots), and which of the two pictures have it. */
export interface SlotLabel {
  at: number;
  text: string;
  wide: boolean;
  narrow: boolean;
}

/** An event, `at` a position in slots. `label` is what is printed; `name` the event's own name, where that is another. */
export interface Mark {
  id: string;
  at: number;
  label: string;
  name?: string | undefined;
  words: string;
  strong?: true | undefined;
}

/** A bracket between two days with words over it, `from` and `to` in slots. `words` are its days. */
export interface Bracket {
  from: number;
  to: number;
  text: string;
  words: string;
}

/**
 * A line (`from` equals `to`) or band to compare with. On the value axis `from` and `to` are figures, on the time axis
 * positions in slots. `words` say where it stands: "500 boats", "May to June 2000".
 */
export interface Reference {
  axis: 'value' | 'time';
  label: string;
  from: number;
  to: number;
  words: string;
  sources: readonly string[];
}

/** The axis along the bottom. */
export interface SlotAxis {
  xLabel: string;
  /** What one slot is, for sentences: month, year or the label of the column. */
  slotWord: string;
  slots: readonly Slot[];
  slotLabels: readonly SlotLabel[];
  /** Where the axis has a small line: the borders of years on an axis of months. */
  slotBorders: readonly number[];
  marks: readonly Mark[];
  references: readonly Reference[];
  brackets: readonly Bracket[];
}

/** A chart over an x axis, decided to the last label; nothing in it knows a pixel. */
export interface SeriesModel extends ChartHead, SlotAxis {
  kind: 'line' | 'bar' | 'stacked-bar';
  series: readonly Series[];
}

/** How a figure is bounded. `gap`: there is no figure. */
export type Bound = 'exact' | 'range' | 'at-least' | 'up-to' | 'gap';

/** A figure with its bounds; `low` and `high` are equal for a single figure. `line` is its line in data.csv. */
export interface BoundFigure {
  low: number | null;
  high: number | null;
  bound: Bound;
  sources: readonly string[];
  line: number;
  /** Plain words that stand at it. */
  note?: string | undefined;
  /** True for one that stands out from the rest. */
  strong?: true | undefined;
}

/** One row of a range or horizontal bar chart. */
export interface FigureRow extends BoundFigure {
  label: string;
}

/** Rows under one heading; a chart without groups has one group without a label. */
export interface RowGroup {
  label?: string | undefined;
  rows: readonly FigureRow[];
}

/** A chart with one row a figure. */
export interface RowsModel extends ChartHead {
  kind: 'range' | 'horizontal-bar' | 'squares';
  colour: string;
  labelHeading: string;
  groupHeading?: string | undefined;
  valueHeading: string;
  groups: readonly RowGroup[];
}

/** One estimate: `at` (in slots) is the middle of its date `key`; `label` says whose it is. */
export interface Dot extends BoundFigure {
  at: number;
  key: string;
  words: string;
  label?: string | undefined;
}

export interface DotGroup {
  label: string;
  colour: string;
  dots: readonly Dot[];
}

/** One mark an estimate over time; never joined. */
export interface DotsModel extends ChartHead, SlotAxis {
  kind: 'dots';
  labelHeading?: string | undefined;
  valueHeading: string;
  groups: readonly DotGroup[];
}

/**
 * One event or period of a timeline, `from` and `to` in slots. `key` and `until` are the cells of the data (`until` is
 * absent for an event); a period that still lasts is `open`.
 */
export interface StripEntry {
  label: string;
  from: number;
  to: number;
  key: string;
  until?: string | undefined;
  open: boolean;
  words: string;
  sources: readonly string[];
  line: number;
  note?: string | undefined;
  strong?: true | undefined;
}

export interface Lane {
  label: string;
  colour: string;
  entries: readonly StripEntry[];
}

/** Events and periods along a time axis, in lanes. Its `axis` counts slots. */
export interface StripModel extends ChartHead, SlotAxis {
  kind: 'timeline-strip';
  labelHeading: string;
  lanes: readonly Lane[];
}

/** A chart with one plot. */
export type PlainModel = SeriesModel | RowsModel | DotsModel | StripModel;

interface Panel {
  label: string;
  model: PlainModel;
}

/** Small multiples: one small chart a panel, all with the same axes. */
export interface PanelsModel extends ChartHead {
  kind: 'panels';
  panelHeading: string;
  panels: readonly Panel[];
}

export type ChartModel = PlainModel | PanelsModel;

/** True for charts with one row a figure. */
export function isRowsModel(model: ChartModel): model is RowsModel {
  return model.kind === 'range' || model.kind === 'horizontal-bar' || model.kind === 'squares';
}

/** True for charts that do not come alive: each of their figures is printed, or stands beside few others. */
export function staysPicture(model: ChartModel): model is PanelsModel | (RowsModel & { kind: 'squares' }) {
  return model.kind === 'panels' || model.kind === 'squares';
}

/** True for lines and upright bars. */
export function isSeriesModel(model: ChartModel): model is SeriesModel {
  return model.kind === 'line' || model.kind === 'bar' || model.kind === 'stacked-bar';
}

/** Every row of a chart, group after group. */
export function allRows(model: RowsModel): FigureRow[] {
  return model.groups.flatMap((group) => group.rows);
}

/** Every dot of a chart, group after group. */
export function allDots(model: DotsModel): Dot[] {
  return model.groups.flatMap((group) => group.dots);
}

/** Every entry of a timeline, lane after lane. */
export function allEntries(model: StripModel): StripEntry[] {
  return model.lanes.flatMap((lane) => lane.entries);
}

/** The charts of the panels, or the chart itself. */
export function plainModels(model: ChartModel): PlainModel[] {
  return model.kind === 'panels' ? model.panels.map((panel) => panel.model) : [model];
}
