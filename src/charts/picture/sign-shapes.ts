import type { Sign } from '../../evidence/datasets/dataset.ts';
import type { SeriesModel } from '../model/chart-types.ts';
import { straight, tenth, type Plot, type ScenePath, type SignPath } from './scene.ts';
import { barBox, linePlace, strokeOf } from './series-shapes.ts';
import { signAt } from '../model/signs.ts';
import { slotX } from './slot-plot.ts';

/** The least length of a bar over the slots of one figure. */
const SPAN = 12;
/** How thick the rim of an open bar is. */
const RIM = 1.5;
type Box = readonly [number, number, number, number];

/**
 * What is drawn over the figures to tell their standing without colour: paper in open circles and bars, gaps of paper
 * in broken lines and bars, a bar over the slots of one figure. One path a sign and series, as path data.
 */
export function signPaths(model: SeriesModel, plot: Plot): SignPath[] {
  return model.series.flatMap(({ colour }, series) => {
    const of = (sign: Sign) =>
      model.slots.flatMap((_, slot) => (signAt(model, series, slot)?.sign === sign ? [slot] : []));
    const paths = (model.kind === 'line' ? lineSigns : barSigns)(model, series, plot, of);
    return paths.filter(({ d }) => d !== '').map((path) => ({ ...path, colour }));
  });
}

type Signed = Omit<SignPath, 'colour'>;
type SlotsOf = (sign: Sign) => number[];

function lineSigns(model: SeriesModel, series: number, plot: Plot, of: SlotsOf): Signed[] {
  const placeAt = (slot: number) => linePlace(model, series, slot, plot);
  const spans = model.slots.flatMap(({ span }, slot) => {
    const place = placeAt(slot);
    if (!span || !place) return [];
    const end = Math.min(slot + span.length, model.slots.length);
    const reach = Math.max(SPAN / 2, (slotX(end, model, plot) - slotX(slot, model, plot)) / 2);
    return [straight(place[0] - reach, place[1], { x: place[0] + reach })];
  });
  const dots = of('hollow')
    .flatMap((slot) => dot(placeAt(slot)))
    .join('');
  return [
    { sign: 'span', d: spans.join('') },
    { sign: 'cut', d: cutRuns(model, of('broken'), placeAt).map(strokeOf).join('') },
    { sign: 'ring', d: dots },
    { sign: 'hole', d: dots },
  ];
}

type Place = readonly [number, number];

/** The stretches of a line that lead to broken figures, one after the other. */
function cutRuns(
  { slots }: SeriesModel,
  broken: readonly number[],
  placeAt: (slot: number) => Place | undefined,
): Place[][] {
  const cut = new Set(broken.filter((slot) => !slots[slot]?.span));
  const starts = [...cut].filter((slot) => !cut.has(slot - 1));
  return starts.map((start) => {
    const end = slots.findIndex((_, slot) => slot > start && !cut.has(slot));
    const from = slots[start - 1]?.span ? start : start - 1;
    const run = Array.from({ length: (end < 0 ? slots.length : end) - from }, (_, index) => placeAt(from + index));
    return run.filter((place) => place !== undefined);
  });
}

/** A dot as a stroke that goes nowhere: the style sheet gives it round ends and its size. */
function dot(place: Place | undefined): string[] {
  return place ? [`M${String(place[0])} ${String(place[1])}h.01`] : [];
}

function barSigns(model: SeriesModel, series: number, plot: Plot, of: SlotsOf): Signed[] {
  const boxes = (sign: Sign) => of(sign).flatMap((slot) => barBox(model, slot, series, plot) ?? []);
  const broken = boxes('broken');
  return [
    { sign: 'stripes', d: broken.map(upright).join(''), width: Math.ceil(broken[0]?.[2] ?? 0) },
    { sign: 'core', d: boxes('hollow').map(core).join('') },
  ];
}

function core([x, y, width, height]: Box): string {
  const [across, down] = [tenth(width - 2 * RIM), tenth(height - 2 * RIM)];
  if (across <= 0 || down <= 0) return '';
  return `M${String(tenth(x + RIM))} ${String(tenth(y + RIM))}h${String(across)}v${String(down)}h-${String(across)}z`;
}

/** Along a bar from its bottom: its stripes are the dashes of a stroke as thick as the bar. */
function upright([x, y, width, height]: Box): string {
  return straight(tenth(x + width / 2), y + height, { y });
}

const KEY = { width: 14, bar: 11 };

/** A sign as it stands in the key of a chart, left of its meaning whose base line is `y`: in ink, for it holds for every series. */
export function keySign(sign: Sign, kind: string, x: number, y: number): ScenePath[] {
  if (kind === 'line' || sign === 'span') return lineKey(sign, x, y - 4.5);
  const box = [x, y - KEY.bar + 1, KEY.width, KEY.bar] as const;
  const filled = `M${String(x)} ${String(box[1])}h${String(KEY.width)}v${String(KEY.bar)}h-${String(KEY.width)}z`;
  return [
    { role: 'key', d: filled, colour: 'ink' },
    sign === 'hollow' ? { role: 'core', d: core(box) } : { role: 'stripes', d: upright(box), width: KEY.width },
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
  if (sign === 'broken') return [line, { role: 'cut', d: stroke }];
  const d = dot([x + KEY.width / 2, y]).join('');
  return [line, { role: 'ring', d }, { role: 'hole', d }];
}
