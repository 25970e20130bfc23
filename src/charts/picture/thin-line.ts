/** A place of a picture. */
type Place = readonly [x: number, y: number];

/** Points of a line that fall on the same pixel across cannot be told apart when they are more than these. */
const ON_A_PIXEL = 4;

/**
 * A line of which no more is left than can be seen: of all points that fall on one pixel across, the first, the lowest,
 * the highest and the last. A line that has not many more points than pixels stays as it is.
 */
export function thinLine(points: readonly Place[], width: number): readonly Place[] {
  if (points.length <= ON_A_PIXEL * width) return points;
  const columns = Map.groupBy(points, ([x]) => Math.floor(x));
  return [...columns.values()].flatMap(outermost);
}

function outermost(column: readonly Place[]): Place[] {
  const heights = column.map(([, y]) => y);
  const kept = new Set([
    0,
    heights.indexOf(Math.min(...heights)),
    heights.indexOf(Math.max(...heights)),
    column.length - 1,
  ]);
  return column.filter((_, index) => kept.has(index));
}
