import type { PointPlace } from './walk-points.ts';

/** A mark of a live chart by its edges, in CSS pixels; a point has no width and no height. */
export interface MarkBox extends PointPlace {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Marks whose middles are no farther apart than this lie on each other. */
const SAME_PLACE = 6;

/**
 * How the marks of a chart stand: in `rows` (the nearest row comes first, then what is nearest in it), as `bars`, as points
 * on `lines`, whose neighbours on the same line are other places however near, or as `points` by themselves.
 */
export type Standing = 'rows' | 'bars' | 'lines' | 'points';

/** The mark under a pointer, or the nearest to it, and the points that lie at the same place; nothing else. */
export function nearMarks(marks: readonly MarkBox[], x: number, y: number, standing: Standing): MarkBox[] {
  const nearest = least(marks, (mark) => distance(mark, x, y, standing === 'rows'));
  if (!nearest) return [];
  const together = ({ series }: MarkBox) =>
    standing === 'points' || (standing === 'lines' && series !== nearest.series);
  return [nearest, ...marks.filter((mark) => mark !== nearest && together(mark) && isAt(mark, nearest))];
}

function least(marks: readonly MarkBox[], sizeOf: (mark: MarkBox) => number): MarkBox | undefined {
  let [kept, size]: [MarkBox | undefined, number] = [undefined, Infinity];
  for (const mark of marks) {
    const own = sizeOf(mark);
    if (own < size) [kept, size] = [mark, own];
  }
  return kept;
}

/** How much more a step from row to row counts than one along it. */
const ROW = 100;

function distance({ left, right, top, bottom }: MarkBox, x: number, y: number, byRows: boolean): number {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return byRows ? across + Math.abs((top + bottom) / 2 - y) * ROW : Math.hypot(across, down);
}

function isAt(mark: MarkBox, other: MarkBox): boolean {
  const middle = ({ left, right, top, bottom }: MarkBox) => [(left + right) / 2, (top + bottom) / 2] as const;
  const [[x, y], [otherX, otherY]] = [middle(mark), middle(other)];
  return Math.hypot(x - otherX, y - otherY) < SAME_PLACE;
}
