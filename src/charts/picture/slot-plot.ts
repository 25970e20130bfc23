import { parseUnit } from '../../basics/unit.ts';
import type { DotsModel, SeriesModel, SlotAxis } from '../model/chart-types.ts';
import {
  baseOf,
  placeOf,
  straight,
  tenth,
  TYPE,
  type Frame,
  type Plot,
  type ScenePath,
  type SceneText,
} from './scene.ts';
import { cutText, textWidth } from './text-width.ts';

const BORDER = 5;
const LABEL_GAP = 6;
const BELOW_PLOT = 19;

/** Light lines at the ticks, the line along the bottom with the borders of its slots. */
export function gridPaths(model: SeriesModel | DotsModel, plot: Plot): ScenePath[] {
  const [right, base] = [plot.x + plot.width, baseOf(model.axis)];
  const lines = model.axis.ticks
    .filter(({ value }) => value !== base)
    .map(({ value }) => straight(0, heightOf(value, model, plot), { x: right }));
  return [
    { role: 'grid', d: lines.join('') },
    { role: 'axis', d: [straight(0, heightOf(base, model, plot), { x: right }), slotBorders(model, plot)].join('') },
  ];
}

/** Small lines under the axis where a year begins. */
export function slotBorders(model: SlotAxis, plot: Plot): string {
  const bottom = plot.y + plot.height;
  return model.slotBorders.map((at) => straight(slotX(at, model, plot), bottom, { y: bottom + BORDER })).join('');
}

/** The printed ticks of the value axis, each above its line; the uppermost says what is counted. */
export function tickTexts(model: SeriesModel | DotsModel, plot: Plot): SceneText[] {
  const { ticks } = model.axis;
  return ticks.map(({ value, text }, index) => ({
    role: 'tick',
    x: 0,
    y: tenth(heightOf(value, model, plot) - 4),
    text: index === ticks.length - 1 ? withUnit(text, model, plot) : text,
  }));
}

/** Money says its unit in its tick; words that would reach over half the plot, or a marked day, are left to the subtitle. */
function withUnit(text: string, model: SeriesModel | DotsModel, plot: Plot): string {
  const { currency, words } = parseUnit(model.unit);
  const whole = `${text} ${words}`;
  const right = textWidth(whole, TYPE.size) + LABEL_GAP;
  const hasRoom = right < plot.x + plot.width / 2 && model.marks.every(({ at }) => slotX(at, model, plot) > right);
  return currency === undefined && words !== '' && hasRoom ? whole : text;
}

/** The printed labels along the bottom; where they would touch, every second one, or every third. */
export function slotTexts(model: SlotAxis, plot: Plot, { size, width }: Frame): SceneText[] {
  const all = model.slotLabels
    .filter((label) => label[size])
    .map(({ at, text: whole }) => {
      const text = cutText(whole, width, TYPE.size);
      const across = textWidth(text, TYPE.size);
      const x = Math.max(Math.min(slotX(at, model, plot), width - across / 2), Math.min(across, width) / 2);
      return { text, x, width: across };
    });
  const stride = strideOf(all);
  const y = tenth(plot.y + plot.height + BELOW_PLOT);
  return all
    .filter((_, index) => index % stride === 0)
    .map(({ x, text }) => ({ role: 'tick', x: tenth(x), y, text, anchor: 'middle' }));
}

/** The smallest n for which every n-th label keeps clear of the next. */
function strideOf(labels: readonly { x: number; width: number }[]): number {
  const isClear = (stride: number) =>
    labels.every((label, index) => {
      const next = labels[index + stride];
      return index % stride > 0 || !next || next.x - label.x >= (label.width + next.width) / 2 + LABEL_GAP;
    });
  return labels.findIndex((_, index) => isClear(index + 1)) + 1 || 1;
}

/** The place of a position on the x axis. */
export function slotX(at: number, { slots }: SlotAxis, plot: Plot): number {
  return plot.x + (at * plot.width) / Math.max(1, slots.length);
}

/** The height of a value in the plot. */
export function heightOf(value: number, { axis }: Pick<SeriesModel | DotsModel, 'axis'>, plot: Plot): number {
  return placeOf(value, axis, plot.y + plot.height, plot.y);
}
