import { allRows, isRowsModel, isSeriesModel, type BoundFigure, type PlainModel } from '../model/chart-types.ts';
import type { ValueAxis } from '../model/value-axis.ts';

/** One figure as a tone. Times are in seconds from the start, `pan` goes from -1 (left) to 1 (right). */
export interface Tone {
  time: number;
  duration: number;
  /** In hertz. */
  frequency: number;
  pan: number;
  /** Which figure it is: the place of its series, and its place in the series, as in the live chart. */
  series: number;
  index: number;
}

/** A place in the order of play: its figures follow one another within its time; none is a gap. */
interface Step {
  series: number;
  index: number;
  values: number[];
  /** From 0 (left) to 1 (right). */
  across: number;
}

const LONGEST = 4;
const LONGEST_STEP = 0.3;
/** Tones of figures that no line joins are told apart by a short silence. */
const SOUNDING = 0.8;
/** Tones of the lower and the upper end of the axis, three octaves apart. */
const ENDS_IN_HERTZ = [220, 1760] as const;

/**
 * A chart as tones. The higher a figure stands on the axis, the higher its tone, in equal intervals (on a log axis: for
 * equal ratios). Series follow one another, each from left to right; a range is its lower end, then its upper one; gaps
 * are silent. All of it lasts four seconds at most. A timeline has no figures, and so no tones.
 */
export function tones(model: PlainModel): Tone[] {
  const steps = stepsOf(model);
  const length = Math.min(LONGEST_STEP, LONGEST / Math.max(1, steps.length));
  const sounding = model.kind === 'line' ? 1 : SOUNDING;
  return steps.flatMap(({ series, index, values, across }, step) => {
    const part = length / Math.max(1, values.length);
    return values.map((value, at) => ({
      time: step * length + at * part,
      duration: part * sounding,
      frequency: frequencyOf(value, model.axis),
      pan: 2 * across - 1,
      series,
      index,
    }));
  });
}

function stepsOf(model: PlainModel): Step[] {
  if (isSeriesModel(model))
    return model.series.flatMap(({ points }, series) =>
      points.map(({ value }, index) => ({
        series,
        index,
        values: value === null ? [] : [value],
        across: (index + 0.5) / points.length,
      })),
    );
  if (isRowsModel(model)) {
    const rows = allRows(model);
    return rows.map((row, index) => ({
      series: 0,
      index,
      values: boundsOf(row),
      across: (index + 0.5) / rows.length,
    }));
  }
  if (model.kind === 'timeline-strip') return [];
  return model.groups.flatMap(({ dots }, series) =>
    dots.map((dot, index) => ({ series, index, values: boundsOf(dot), across: dot.at / model.slots.length })),
  );
}

function boundsOf({ low, high }: BoundFigure): number[] {
  return [...new Set([low, high])].filter((value) => value !== null);
}

function frequencyOf(value: number, { scale, min, max }: ValueAxis): number {
  const on = scale === 'log' ? Math.log : (figure: number) => figure;
  const share = (on(value) - on(min)) / (on(max) - on(min));
  const [low, high] = ENDS_IN_HERTZ;
  return low * (high / low) ** share;
}
