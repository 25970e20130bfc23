import type { SeriesModel } from '../model/chart-types.ts';
import { tenth, TYPE, type Plot, type SceneText, type Size } from './scene.ts';
import { barPlace } from './series-shapes.ts';
import { heightOf } from './slot-plot.ts';
import { textWidth } from './text-width.ts';
import { printNumber } from '../model/value-axis.ts';

const GAP_WORDS = ['no', 'figure'];
const DASH = ['–'];
const FEW_SLOTS = 6;
const LINE = 14;

/**
 * Figures above the bars where all of them fit, and a sign where a bar is missing: words if they fit, else a dash.
 * `dashes` tells that the key must explain it.
 */
export function barLabels(
  model: SeriesModel,
  size: Size,
  across: number,
): { dashes: boolean; textsIn: (plot: Plot) => SceneText[] } {
  const missing = missingBars(model);
  const { width } = barPlace(model, 0, 0, { x: 0, y: 0, width: across, height: 0 });
  const fits = (words: readonly string[]) => words.every((word) => textWidth(word, TYPE.size) <= width + 4);
  const inWords = size === 'wide' && fits(GAP_WORDS);
  const figures = model.kind === 'bar' && model.slots.length <= FEW_SLOTS ? presentBars(model) : [];
  const shown = figures.every(({ text }) => fits([text])) ? figures : [];
  const place = (slot: number, index: number, words: readonly string[], role: 'tick' | 'value', plot: Plot) =>
    words.map((text, line) => {
      const box = barPlace(model, slot, index, plot);
      const top = heightOf(Math.max(0, model.series[index]?.points[slot]?.value ?? 0), model, plot);
      return {
        role,
        x: tenth(box.x + box.width / 2),
        y: tenth(top - 5 - (words.length - 1 - line) * LINE),
        text,
        anchor: 'middle',
      } as const;
    });
  return {
    dashes: missing.length > 0 && !inWords,
    textsIn: (plot) => [
      ...missing.flatMap(({ slot, index }) => place(slot, index, inWords ? GAP_WORDS : DASH, 'tick', plot)),
      ...shown.flatMap(({ slot, index, text }) => place(slot, index, [text], 'value', plot)),
    ],
  };
}

function presentBars(model: SeriesModel): { slot: number; index: number; text: string }[] {
  const decimals = decimalsFor(model.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
  return model.series.flatMap(({ points }, index) =>
    points.flatMap(({ value }, slot) => (value === null ? [] : [{ slot, index, text: printNumber(value, decimals) }])),
  );
}

const FEWEST_DECIMALS = 3;
/** The most decimals that Intl.NumberFormat takes. */
const MOST_DECIMALS = 100;

/** So many decimals that no figure is printed as zero that is not, and no two that differ as one. */
function decimalsFor(values: readonly number[]): number {
  const different = new Set(values.flatMap((value) => [value, 0]));
  for (let decimals = FEWEST_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    if (new Set([...different].map((value) => printNumber(value, decimals))).size === different.size) return decimals;
  }
  return MOST_DECIMALS;
}

/** Bars without a figure; a stack is missing only where none of its parts has one. */
function missingBars(model: SeriesModel): { slot: number; index: number }[] {
  if (model.kind === 'line') return [];
  const empty = (slot: number) =>
    model.series.flatMap(({ points }, index) => (points[slot]?.value === null ? [{ slot, index }] : []));
  const perSlot = model.slots.map((_, slot) => empty(slot));
  if (model.kind === 'bar') return perSlot.flat();
  return perSlot.flatMap((gaps) => (gaps.length === model.series.length ? gaps.slice(0, 1) : []));
}
