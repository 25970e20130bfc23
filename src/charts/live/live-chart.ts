import type { ChartKind } from '../specification/chart-schema.ts';
import type { Weight } from '../model/chart-types.ts';
import type { ValueAxis } from '../model/value-axis.ts';

/** A point over the x axis, `x` in slots. An estimate has its bounds beside it; `y` is then the upper one, if there is one. */
interface LiveXy {
  x: number;
  y: number | null;
  low?: number | null;
  high?: number | null;
  /** True for a figure for several slots together: no line leads to or from it. */
  alone?: true;
}

/** One data set of Chart.js, but for its colour, which is a name. A pair is a bar from low to high. */
export interface LiveSeries {
  label: string;
  colour: string;
  weight?: Weight | undefined;
  data: (LiveXy | number | [number, number] | null)[];
}

/** What is said of one figure: the figure in words, and who published it (nobody, where too many did). */
export interface LivePoint {
  figure: string;
  publishers: string[];
  /** When it holds, where that is not the label of its index: every dot has its own date. */
  place?: string;
  /** Who says so, where each figure has its own maker. */
  by?: string;
  /** Plain words that stand at it in the picture. */
  note?: string;
}

/** The live chart as plain data: no function, no pixel, no colour but by name. */
export interface LiveChart {
  title: string;
  kind: ChartKind;
  type: 'line' | 'bar';
  indexAxis: 'x' | 'y';
  stacked: boolean;
  /** False where points stand for themselves: no line may join them. */
  joined: boolean;
  shares: { category: number; bar: number };
  /** How many slots or rows there are. */
  length: number;
  /** The axis of values; of a timeline, the axis of time in slots. */
  axis: ValueAxis;
  /** The axis of the other scale, where the reader may switch. */
  otherAxis?: ValueAxis | undefined;
  labels: string[];
  series: LiveSeries[];
  /** For every series and figure. */
  points: LivePoint[][];
  /** Whose figures these are, where no publisher is named. */
  attribution: string;
  /**
   * Small multiples: one live chart a panel, in the order of the picture's `g.panel`, each with its own `data-plot`.
   * The chart itself then has no series, and the axes are those of every panel.
   */
  panels?: { label: string; live: LiveChart }[] | undefined;
}
