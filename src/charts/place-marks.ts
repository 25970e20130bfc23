import type { Mark } from './chart-types.ts';
import { TYPE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** The label of a mark: `row` 0 is the lowest. */
export interface PlacedMark {
  x: number;
  row: number;
  label: string;
  toLeft: boolean;
  isMain: boolean;
}

const GAP = 5;

interface Box {
  x: number;
  width: number;
  label: string;
  isMain: boolean;
}

/**
 * Puts the labels of marks into rows above the plot so that no label covers another or crosses a line: marks
 * climb like stairs towards the side to which the labels point.
 */
export function placeMarks(marks: readonly Mark[], xOf: (at: number) => number, width: number): PlacedMark[] {
  const boxes = marks.map(({ at, label, main = false }): Box => {
    return { x: xOf(at), width: textWidth(label, TYPE.size, main) + GAP, label, isMain: main };
  });
  const pointing = sides(boxes, width);
  const order = [...pointing.filter(({ toLeft }) => !toLeft).toReversed(), ...pointing.filter(({ toLeft }) => toLeft)];
  const placed: (PlacedMark & { width: number })[] = [];
  for (const box of order) {
    const crossed = placed.filter((other) => touches(box, other));
    placed.push({ ...box, row: Math.max(-1, ...crossed.map((other) => other.row)) + 1 });
  }
  return placed.map(({ x, row, label, toLeft, isMain }) => ({ x, row, label, toLeft, isMain }));
}

/** Labels point to the right; to the left all of them, if one has no room, else those without room and those whose label would lie across. */
function sides(boxes: readonly Box[], width: number): (Box & { toLeft: boolean })[] {
  const leaves = (box: Box) => box.x + box.width > width;
  const hasRoom = (box: Box) => box.x - box.width >= 0;
  const all = boxes.some(leaves) && boxes.every(hasRoom);
  let nearest = Infinity;
  return boxes
    .toReversed()
    .map((box) => {
      const toLeft = all || leaves(box) || (box.x + box.width > nearest && box.x < nearest && hasRoom(box));
      if (toLeft) nearest = Math.min(nearest, box.x);
      return { ...box, toLeft };
    })
    .reverse();
}

function touches(a: Box & { toLeft: boolean }, b: { x: number; width: number; toLeft: boolean }): boolean {
  const [from, to] = a.toLeft ? [a.x - a.width, a.x] : [a.x, a.x + a.width];
  const [start, end] = b.toLeft ? [b.x - b.width, b.x] : [b.x, b.x + b.width];
  return from < end + GAP && start < to + GAP;
}

/** How many rows the labels need. */
export function markRows(marks: readonly PlacedMark[]): number {
  return Math.max(0, ...marks.map((mark) => mark.row + 1));
}
