import { allDots, type Dot, type DotsModel } from '../model/chart-types.ts';
import { tenth, type Plot, type Shapes } from './scene.ts';
import { heightOf, slotX } from './slot-plot.ts';

const MARK = { dot: 4.5, strong: 6.5, small: 3.2, many: 40, bar: 7, corner: 2, arrow: 22, head: 4 };

/** Dots for single figures, bars from low to high, arrows where one end is open. */
export function dotShapes(model: DotsModel, plot: Plot): Shapes[] {
  const radius = allDots(model).length > MARK.many ? MARK.small : MARK.dot;
  return model.groups.map(({ colour, dots }) => ({
    colour,
    corner: MARK.corner,
    lines: dots.flatMap((dot) => arrow(dot, model, plot)),
    dots: dots.flatMap((dot) => {
      const place = dotPlace(dot, model, plot);
      return place && dot.bound !== 'range' ? [[place.x, place.y, dot.strong ? MARK.strong : radius] as const] : [];
    }),
    bars: dots.flatMap((dot) => rangeBar(dot, model, plot)),
  }));
}

/** Where the mark of an estimate stands: its dot, or the middle of its bar; undefined without a figure. */
export function dotPlace(dot: Dot, model: DotsModel, plot: Plot): { x: number; y: number } | undefined {
  const [low, high] = [dot.low ?? dot.high, dot.high ?? dot.low];
  if (low === null || high === null) return undefined;
  const y = (heightOf(low, model, plot) + heightOf(high, model, plot)) / 2;
  return { x: tenth(slotX(dot.at, model, plot)), y: tenth(y) };
}

function rangeBar({ low, high, at, bound }: Dot, model: DotsModel, plot: Plot): [number, number, number, number][] {
  if (bound !== 'range' || low === null || high === null) return [];
  const [top, bottom] = [
    tenth(heightOf(Math.max(low, high), model, plot)),
    tenth(heightOf(Math.min(low, high), model, plot)),
  ];
  return [[tenth(slotX(at, model, plot) - MARK.bar / 2), top, MARK.bar, tenth(bottom - top)]];
}

/** Upwards for "at least", downwards for "up to", as far as there is room. */
function arrow(dot: Dot, model: DotsModel, plot: Plot): string[] {
  const place = dotPlace(dot, model, plot);
  if (!place || (dot.bound !== 'at-least' && dot.bound !== 'up-to')) return [];
  const [sign, room] = dot.bound === 'at-least' ? [-1, place.y - plot.y + 12] : [1, plot.y + plot.height - place.y];
  const length = Math.min(MARK.arrow, room);
  if (length < MARK.dot + MARK.head * 2) return [];
  const tip = tenth(place.y + sign * length);
  const back = tenth(tip - sign * MARK.head);
  const [left, right] = [tenth(place.x - MARK.head), tenth(place.x + MARK.head)];
  return [`M${place.x} ${place.y}V${tip}M${left} ${back}L${place.x} ${tip}L${right} ${back}`];
}
