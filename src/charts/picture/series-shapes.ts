import type { SeriesModel } from '../model/chart-types.ts';
import { slotsOfLine } from '../model/skipped-days.ts';
import { unbroken } from '../model/unbroken.ts';
import { tenth, type Plot, type Shapes } from './scene.ts';
import { heightOf, slotX } from './slot-plot.ts';
import { thinLine } from './thin-line.ts';

/** Shares of a slot: what its bars take together, and what one bar takes of its own part. Chart.js gets the same. */
export const BAR_SHARES = {
  bar: { category: 0.8, bar: 0.92 },
  'stacked-bar': { category: 0.74, bar: 1 },
  line: { category: 1, bar: 1 },
};

/** The radius of a figure that no line leads to, and of one that has a bar over its slots besides. */
export const DOT = { alone: 3, onBar: 1.5 };

/** The lines, dots and bars of every series. */
export function seriesShapes(model: SeriesModel, plot: Plot): Shapes[] {
  if (model.kind === 'line') return model.series.map((_, index) => lineShapes(index, model, plot));
  return model.series.map((series, index) => ({
    colour: series.colour,
    weight: series.weight,
    lines: [],
    dots: [],
    bars: barBoxes(model, index, plot),
  }));
}

/** Where bar `index` of a slot stands: left edge and width. */
export function barPlace(model: SeriesModel, slot: number, index: number, plot: Plot): { x: number; width: number } {
  const share = BAR_SHARES[model.kind];
  const beside = model.kind === 'bar' ? model.series.length : 1;
  const slotWidth = plot.width / Math.max(1, model.slots.length);
  const part = (slotWidth * share.category) / beside;
  const left = plot.x + slotWidth * (slot + (1 - share.category) / 2) + part * (model.kind === 'bar' ? index : 0);
  return { x: left + (part * (1 - share.bar)) / 2, width: part * share.bar };
}

/** Both ends of a bar, in values: from zero, or from the end of the part below it in a stack. */
export function barEnds(model: SeriesModel, slot: number, index: number): [number, number] | undefined {
  const value = model.series[index]?.points[slot]?.value ?? null;
  if (value === null) return undefined;
  if (model.kind !== 'stacked-bar') return [0, value];
  const below = model.series.slice(0, index).map(({ points }) => points[slot]?.value ?? 0);
  const base = below.filter((part) => part < 0 === value < 0).reduce((sum, part) => sum + part, 0);
  return [base, base + value];
}

function barBoxes(model: SeriesModel, index: number, plot: Plot): [number, number, number, number][] {
  return model.slots.flatMap((_, slot) => barBox(model, slot, index, plot) ?? []);
}

/** The bar of a slot in a list of its own; undefined without a figure. */
export function barBox(
  model: SeriesModel,
  slot: number,
  index: number,
  plot: Plot,
): [[number, number, number, number]] | undefined {
  const ends = barEnds(model, slot, index);
  if (!ends) return undefined;
  const { x, width } = barPlace(model, slot, index, plot);
  const [top, bottom] = ends.map((end) => heightOf(end, model, plot)).sort((a, b) => a - b) as [number, number];
  return [[tenth(x), tenth(top), tenth(width), tenth(tenth(bottom) - tenth(top))]];
}

/** Where a figure of a line stands: in the middle of its slot, or of the slots that it is for; undefined at a gap. */
export function linePlace(
  model: SeriesModel,
  index: number,
  slot: number,
  plot: Plot,
): readonly [number, number] | undefined {
  const value = model.series[index]?.points[slot]?.value ?? null;
  if (value === null) return undefined;
  return [tenth(slotX(middleOf(model, slot), model, plot)), tenth(heightOf(value, model, plot))];
}

/** The middle of a slot, or of the slots of its span, in slots. */
export function middleOf({ slots }: SeriesModel, slot: number): number {
  return (slot + Math.min(slot + (slots[slot]?.span?.length ?? 1), slots.length)) / 2;
}

/** No line leads to or from a figure for several slots together. */
function lineShapes(index: number, model: SeriesModel, plot: Plot): Shapes {
  const places = model.slots.map((_, slot) => linePlace(model, index, slot, plot));
  const slots = slotsOfLine(model, index);
  const isAlone = (at: number) => model.slots[slots[at] ?? 0]?.span !== undefined;
  const runs = unbroken(
    slots.map((slot) => places[slot]),
    isAlone,
  );
  const line = runs.filter((run) => run.length > 1).map((run) => strokeOf(thinLine(run, plot.width)));
  const onBars = new Set(model.slots.flatMap(({ span }, slot) => (span ? [places[slot]] : [])));
  const dots = runs.flatMap(([dot, ...others]) =>
    dot && others.length === 0 ? [[...dot, onBars.has(dot) ? DOT.onBar : DOT.alone] as const] : [],
  );
  const { colour = '', weight } = model.series[index] ?? {};
  return { colour, weight, lines: line.length === 0 ? [] : [line.join('')], dots, bars: [] };
}

/** A line through points as path data. Steps from point to point repeat more digits than places do, and weigh less. */
export function strokeOf(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      return before ? `l${String(tenth(x - before[0]))} ${String(tenth(y - before[1]))}` : `M${String(x)} ${String(y)}`;
    })
    .join('');
}
