import type { Sign } from '../../evidence/datasets/dataset.ts';
import type { SeriesModel } from '../model/chart-types.ts';
import { straight, tenth, type Plot, type ScenePath, type SignPath } from './scene.ts';
import { barBox, linePlace } from './series-shapes.ts';
import { signAt } from '../model/signs.ts';
import { slotX } from './slot-plot.ts';

const HOLLOW = { wide: 3.2, narrow: 2.4 };
/** The least length of a bar over the slots of one figure. */
const SPAN = 12;
/** How thick the rim of an open bar is, and how far the gaps of a broken one are apart. */
const BAR = { rim: 1.5, apart: 6 };
type Box = readonly [number, number, number, number];

/**
 * What is drawn over the figures to tell their standing without colour: paper in open circles and bars, gaps of paper
 * in broken lines and bars, a bar over the slots of one figure. One path a sign and series, as path data.
 */
export function signPaths(model: SeriesModel, plot: Plot, size: 'wide' | 'narrow'): SignPath[] {
  return model.series.flatMap(({ colour }, series) => {
    const of = (sign: Sign) =>
      model.slots.flatMap((_, slot) => (signAt(model, series, slot)?.sign === sign ? [slot] : []));
    const paths =
      model.kind === 'line'
        ? lineSigns(model, series, { plot, radius: HOLLOW[size] }, of)
        : barSigns(model, series, plot, of);
    return paths.filter(({ d }) => d !== '').map((path) => ({ ...path, colour }));
  });
}

type Signed = Omit<SignPath, 'colour'>;
type SlotsOf = (sign: Sign) => number[];

function lineSigns(
  model: SeriesModel,
  series: number,
  { plot, radius }: { plot: Plot; radius: number },
  of: SlotsOf,
): Signed[] {
  const placeAt = (slot: number) => linePlace(model, series, slot, plot);
  const spans = model.slots.flatMap(({ span }, slot) => {
    const place = placeAt(slot);
    if (!span || !place) return [];
    const end = Math.min(slot + span.length, model.slots.length);
    const reach = Math.max(SPAN / 2, (slotX(end, model, plot) - slotX(slot, model, plot)) / 2);
    return [straight(place[0] - reach, place[1], { x: place[0] + reach })];
  });
  const cuts = of('broken').flatMap((slot) => {
    const [from, to] = [placeAt(slot - 1), placeAt(slot)];
    return from && to && model.slots[slot]?.span === undefined && model.slots[slot - 1]?.span === undefined
      ? [`M${String(from[0])} ${String(from[1])}L${String(to[0])} ${String(to[1])}`]
      : [];
  });
  const circles = of('hollow').flatMap((slot) => {
    const place = placeAt(slot);
    return place ? [circle(...place, radius)] : [];
  });
  return [
    { sign: 'span', d: spans.join('') },
    { sign: 'cut', d: joined(cuts) },
    { sign: 'hollow', d: circles.join('') },
  ];
}

function barSigns(model: SeriesModel, series: number, plot: Plot, of: SlotsOf): Signed[] {
  const boxes = (sign: Sign) => of(sign).flatMap((slot) => barBox(model, slot, series, plot) ?? []);
  return [
    { sign: 'stripes', d: boxes('broken').flatMap(stripes).join('') },
    { sign: 'core', d: boxes('hollow').map(core).join('') },
  ];
}

function core([x, y, width, height]: Box): string {
  const [across, down] = [width - 2 * BAR.rim, height - 2 * BAR.rim];
  if (across <= 0 || down <= 0) return '';
  return `M${String(tenth(x + BAR.rim))} ${String(tenth(y + BAR.rim))}h${String(tenth(across))}v${String(tenth(down))}h-${String(tenth(across))}z`;
}

function stripes([x, y, width, height]: Box): string[] {
  const count = Math.max(0, Math.ceil(height / BAR.apart) - 1);
  return Array.from({ length: count }, (_, index) =>
    straight(x, y + height - (index + 1) * BAR.apart, { x: x + width }),
  );
}

/** An open circle as path data. */
function circle(x: number, y: number, radius: number): string {
  const arc = (dx: number) => `a${String(radius)} ${String(radius)} 0 1 0 ${String(tenth(dx))} 0`;
  return `M${String(tenth(x - radius))} ${String(tenth(y))}${arc(2 * radius)}${arc(-2 * radius)}z`;
}

/** Path data in which a stroke goes on where the one before it ended, so that its dashes do too. */
function joined(strokes: readonly string[]): string {
  let end = '';
  return strokes
    .map((stroke) => {
      const [, from = '', to = ''] = /^M(.*)L(.*)$/.exec(stroke) ?? [];
      const part = from === end ? `L${to}` : stroke;
      end = to;
      return part;
    })
    .join('');
}

const KEY = { width: 14, bar: 11 };

/** A sign as it stands in the key of a chart, left of its meaning whose base line is `y`: in ink, for it holds for every series. */
export function keySign(sign: Sign, kind: string, x: number, y: number): ScenePath[] {
  if (kind === 'line' || sign === 'span') return lineKey(sign, x, y - 4.5);
  const box = [x, y - KEY.bar + 1, KEY.width, KEY.bar] as const;
  const filled = `M${String(x)} ${String(box[1])}h${String(KEY.width)}v${String(KEY.bar)}h-${String(KEY.width)}z`;
  return [
    { role: 'key', d: filled, colour: 'ink' },
    sign === 'hollow' ? { role: 'core', d: core(box) } : { role: 'stripes', d: stripes(box).join('') },
  ];
}

function lineKey(sign: Sign, x: number, y: number): ScenePath[] {
  const stroke = straight(x, y, { x: x + KEY.width });
  if (sign === 'span') return [{ role: 'span', d: stroke }];
  const line = {
    role: 'key',
    d: `M${String(x)} ${String(y - 1.1)}h${String(KEY.width)}v2.2h-${String(KEY.width)}z`,
    colour: 'ink',
  } as const;
  return [
    line,
    sign === 'hollow' ? { role: 'hollow', d: circle(x + KEY.width / 2, y, HOLLOW.wide) } : { role: 'cut', d: stroke },
  ];
}
