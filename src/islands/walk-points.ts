/** A figure of the chart: which series, which place in it. */
export interface PointPlace {
  series: number;
  index: number;
}

const PAGE = 12;

/**
 * Where an arrow key, Home, End or a page key leads; undefined for other keys. `present[series][index]` tells where a
 * figure is: gaps are stepped over. In charts of rows up and down go from row to row, in others from series to series.
 * A page is a series of rows, or twelve places: a year of months.
 */
export function walkPoints(
  present: readonly (readonly boolean[])[],
  from: PointPlace | undefined,
  key: string,
  byRows: boolean,
): PointPlace | undefined {
  const places = (present[from?.series ?? 0] ?? []).flatMap((is, index) => (is ? [index] : []));
  const series = from?.series ?? 0;
  const at = (index: number | undefined) => (index === undefined ? from : { series, index });
  const here = from?.index ?? -1;
  const forward = key === 'ArrowRight' || (byRows && key === 'ArrowDown');
  const back = key === 'ArrowLeft' || (byRows && key === 'ArrowUp');
  if (key === 'Home') return at(places[0]);
  if (key === 'End') return at(places.at(-1));
  if (forward) return at(places.find((index) => index > here));
  if (back) return at(places.findLast((index) => index < here));
  const page = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
  if (page !== 0 && byRows && present.length > 1)
    return otherSeries(present, { series, index: Math.max(0, here) }, page);
  if (page > 0) return at(places.find((index) => index >= here + PAGE) ?? places.at(-1));
  if (page < 0) return at(places.findLast((index) => index <= here - PAGE) ?? places[0]);
  if (key === 'ArrowDown' || key === 'ArrowUp')
    return otherSeries(present, { series, index: Math.max(0, here) }, key === 'ArrowDown' ? 1 : -1);
  return undefined;
}

/** The figure of the next series that is nearest to this place. */
function otherSeries(present: readonly (readonly boolean[])[], from: PointPlace, by: number): PointPlace {
  const series = (from.series + by + present.length) % present.length;
  const places = (present[series] ?? []).flatMap((is, index) => (is ? [index] : []));
  const nearest = places.toSorted((a, b) => Math.abs(a - from.index) - Math.abs(b - from.index))[0];
  return nearest === undefined ? from : { series, index: nearest };
}
