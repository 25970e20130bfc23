import { SIGNS, type Sign, type SignMeaning } from '../../evidence/datasets/dataset.ts';
import type { Point, Series, SeriesModel } from './chart-types.ts';

/** A sign of a chart as letters, for tables and keys. */
export const SIGN_LETTERS: Record<Sign, string> = { hollow: '○', broken: '╌', span: '▬' };

/** A sign in words, as the chart draws it. */
export function signName(sign: Sign, { kind }: SeriesModel): string {
  if (sign === 'span') return 'a bar';
  if (kind === 'line') return sign === 'hollow' ? 'an open circle' : 'a broken line';
  return sign === 'hollow' ? 'an open bar' : 'a striped bar';
}

/** How a point of a series is marked by its standing; undefined for a usual one. */
function signOf(point: Point | undefined, { standings }: Series): SignMeaning | undefined {
  if (point?.standing === undefined || point.value === null) return undefined;
  return standings?.signs[point.standing];
}

/** How the figure of a slot is marked: by its standing, else by standing for several slots together. */
export function signAt(model: SeriesModel, series: number, slot: number): SignMeaning | undefined {
  const one = model.series[series];
  const point = one?.points[slot];
  if (!one || (point?.value ?? null) === null) return undefined;
  return signOf(point, one) ?? (model.slots[slot]?.span ? together(model) : undefined);
}

/** Every sign that a chart uses with its meaning, each once, in the order in which signs are listed. */
export function signsOf(model: SeriesModel): SignMeaning[] {
  const used = model.series.flatMap((one, series) =>
    one.points.flatMap((_, slot) => signAt(model, series, slot) ?? []),
  );
  const each = new Map(used.map((meaning) => [`${meaning.sign} ${meaning.words}`, meaning]));
  return [...each.values()].sort((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign));
}

/** A figure in words with what its mark says: "4 boats, worked out from other figures". */
export function withSign(figure: string, model: SeriesModel, series: number, slot: number): string {
  const meaning = signAt(model, series, slot);
  return meaning ? `${figure}, ${meaning.words}` : figure;
}

function together({ slotWord }: SeriesModel): SignMeaning {
  return { sign: 'span', words: `several ${slotWord}s together` };
}
