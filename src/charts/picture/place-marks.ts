import type { Mark } from '../model/chart-types.ts';
import { TYPE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** The label of a mark: `row` 0 is the lowest. */
export interface PlacedMark {
  x: number;
  row: number;
  label: string;
  toLeft: boolean;
}

const GAP = 5;

/**
 * Puts the labels of marks into rows above the plot so that no label covers another or crosses a line: marks
 * climb like stairs towards the side to which the labels point.
 */
export function placeMarks(marks: readonly Mark[], xOf: (at: number) => number, width: number): PlacedMark[] {
  const boxes = marks.map(({ at, label }) => ({ x: xOf(at), width: textWidth(label, TYPE.size) + GAP, label }));
  const toLeft = boxes.some((box) => box.x + box.width > width) && boxes.every((box) => box.x - box.width >= 0);
  const placed: PlacedMark[] = [];
  for (const box of toLeft ? boxes : boxes.toReversed()) {
    const crossed = placed.filter((other) => Math.abs(other.x - box.x) < box.width + GAP);
    const row = Math.max(-1, ...crossed.map((other) => other.row)) + 1;
    placed.push({ x: box.x, row, label: box.label, toLeft: toLeft || box.x + box.width > width });
  }
  return placed;
}

/** How many rows the labels need. */
export function markRows(marks: readonly PlacedMark[]): number {
  return Math.max(0, ...marks.map((mark) => mark.row + 1));
}
