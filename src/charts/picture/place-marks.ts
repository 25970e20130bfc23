import type { Mark } from '../model/chart-types.ts';
import { TYPE } from './scene.ts';
import { cutText, textWidth } from './text-width.ts';

/** The label of a mark: `row` 0 is the lowest. */
export interface PlacedMark {
  x: number;
  row: number;
  label: string;
  toLeft: boolean;
  /** How far a label that has room on neither side is moved to the left. */
  shift: number;
  isStrong: boolean;
}

const GAP = 5;

interface Box {
  x: number;
  width: number;
  label: string;
  isStrong: boolean;
}

/**
 * Puts the labels of marks into rows above the plot so that no label covers another or crosses a line: marks
 * climb like stairs towards the side to which the labels point.
 */
export function placeMarks(marks: readonly Mark[], xOf: (at: number) => number, width: number): PlacedMark[] {
  const boxes = marks.map(({ at, label: whole, strong = false }): Box => {
    const label = cutText(whole, width - GAP, TYPE.size, strong);
    return { x: xOf(at), width: textWidth(label, TYPE.size, strong) + GAP, label, isStrong: strong };
  });
  const pointing = sides(boxes, width);
  const waiting = [
    ...pointing.filter(({ toLeft }) => !toLeft).toReversed(),
    ...pointing.filter(({ toLeft }) => toLeft),
  ];
  const placed: (PlacedMark & { width: number })[] = [];
  for (let box = takeNext(waiting); box; box = takeNext(waiting)) {
    const crossed = placed.filter((other) => touches(box, other));
    placed.push({ ...box, row: Math.max(-1, ...crossed.map((other) => other.row)) + 1 });
  }
  return placed.map(({ x, row, label, toLeft, shift, isStrong }) => ({ x, row, label, toLeft, shift, isStrong }));
}

/** Takes out the first box that lies across the line of none that waits: the line of a mark ends below such a label. */
function takeNext(waiting: Sided[]): Sided | undefined {
  const free = waiting.findIndex((box) => !waiting.some((other) => other.x !== box.x && coversLine(box, other)));
  return waiting.splice(Math.max(0, free), 1)[0];
}

function coversLine(box: Sided, { x }: Sided): boolean {
  const [from, to] = ends(box);
  return from - GAP < x && x < to + GAP;
}

/** Labels point to the right; to the left all of them, if one has no room, else those without room and those whose label would lie across. */
function sides(boxes: readonly Box[], width: number): Sided[] {
  const leaves = (box: Box) => box.x + box.width > width;
  const hasRoom = (box: Box) => box.x - box.width >= 0;
  const all = boxes.some(leaves) && boxes.every(hasRoom);
  let nearest = Infinity;
  return boxes
    .toReversed()
    .map((box) => {
      const isWide = leaves(box) && !hasRoom(box);
      const toLeft =
        !isWide && (all || leaves(box) || (box.x + box.width > nearest && box.x <= nearest && hasRoom(box)));
      if (toLeft) nearest = Math.min(nearest, box.x);
      return { ...box, toLeft, shift: isWide ? box.x + box.width - width : 0 };
    })
    .reverse();
}

type Sided = Box & Pick<PlacedMark, 'toLeft' | 'shift'>;

function touches(a: Sided, b: Omit<Sided, 'label' | 'isStrong'>): boolean {
  const [from, to] = ends(a);
  const [start, end] = ends(b);
  return from < end + GAP && start < to + GAP;
}

/** What a label and its line take in width. */
function ends({ x, width, toLeft, shift }: Omit<Sided, 'label' | 'isStrong'>): [number, number] {
  return toLeft ? [x - width, x] : [x - shift, x + Math.max(0, width - shift)];
}

/** How many rows the labels need. */
export function markRows(marks: readonly PlacedMark[]): number {
  return Math.max(0, ...marks.map((mark) => mark.row + 1));
}
