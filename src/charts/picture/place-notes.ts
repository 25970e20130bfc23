import { overlap, type Box } from './boxes.ts';
import { tenth, TYPE, type ScenePath, type SceneText, type Size } from './scene.ts';
import { longestWord, textWidth, wrapText } from './text-width.ts';

/** A point with plain words; `reach` is how far its mark reaches from it, `words` are where it is. */
export interface Noted {
  x: number;
  y: number;
  reach: number;
  text: string;
  words: string;
  /** True for a point that has a name in a list besides. */
  isNamed?: boolean | undefined;
  /** The colour of its series, where there are several. */
  colour?: string | undefined;
}

/** The notes that found a place, and those that did not. */
export interface PlacedNotes {
  texts: SceneText[];
  paths: ScenePath[];
  left: Noted[];
}

const WIDTHS: Record<Size, readonly number[]> = { wide: [230, 170, 130, 100, 84], narrow: [150, 120, 96, 76] };
const DISTANCES = [5, 14, 26, 40, 58, 80, 105, 135, 170, 210];
const LINE = 15;
const UP = 10;
const PAD = 3;
/** From this distance on a thin line leads from the words to their point. */
const LED = 10;

interface Candidate {
  box: Box;
  lines: readonly string[];
  distance: number;
}

/**
 * Finds the words of each note a place near their point where they cover no figure, no other word and no line, and leave
 * the area nowhere; farther away, a thin line leads to the point. The nearest place wins, then the one with fewest lines.
 * `farthest` is how far words may stand from their point, in pixels.
 */
export function placeNotes(
  notes: readonly Noted[],
  taken: readonly Box[],
  area: Box,
  size: Size,
  farthest = Infinity,
): PlacedNotes {
  const covered = [...taken];
  const placed: PlacedNotes = { texts: [], paths: [], left: [] };
  for (const note of notes) {
    const found = candidates(note, size).find(
      (one) =>
        one.distance <= farthest &&
        isWithin(one.box, area) &&
        !covered.some((other) => overlap(other, padded(one.box))) &&
        isFree(note, one, covered),
    );
    if (!found) {
      placed.left.push(note);
      continue;
    }
    covered.push(found.box);
    placed.texts.push(...textsOf(found, note));
    if (found.distance > LED) placed.paths.push(leader(note, found.box));
  }
  return placed;
}

function candidates(note: Noted, size: Size): Candidate[] {
  const [widest = 0] = WIDTHS[size];
  // A word is broken only where it fits into none of the widths.
  const least = Math.min(widest, longestWord(note.text, TYPE.size));
  const widths = WIDTHS[size].filter((width) => width >= least);
  const wrapped = [...new Set(widths.map((width) => wrapText(note.text, width, TYPE.size).join('\n')))];
  return DISTANCES.flatMap((distance) => wrapped.flatMap((text) => around(note, text.split('\n'), distance)));
}

/** Above, right, left and below, then the corners. */
function around({ x, y, reach }: Noted, lines: readonly string[], distance: number): Candidate[] {
  const width = Math.max(...lines.map((line) => textWidth(line, TYPE.size)));
  const height = (lines.length - 1) * LINE + UP + 4;
  const away = reach + distance;
  const [above, below, middle] = [y - away - height, y + away, y - height / 2];
  const [right, left, centre] = [x + away, x - away - width, x - width / 2];
  const places = [
    [centre, above],
    [right, middle],
    [left, middle],
    [centre, below],
    [x - 8, above],
    [x + 8 - width, above],
    [right, above],
    [left, above],
    [x - 8, below],
    [x + 8 - width, below],
    [right, below],
    [left, below],
  ] as const;
  return places.map(([from, top]) => ({
    box: { left: from, right: from + width, top, bottom: top + height },
    lines,
    distance,
  }));
}

/** Words right of their point begin at its side, those left of it end there, others stand in the middle. */
function textsOf({ box, lines }: Candidate, { x, colour }: Noted): SceneText[] {
  const anchor = box.left >= x - 8 ? undefined : box.right <= x + 8 ? 'end' : 'middle';
  const at = anchor === undefined ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  return lines.map((text, index) => ({
    role: 'remark',
    x: tenth(at),
    y: tenth(box.top + UP + index * LINE),
    text,
    anchor,
    colour,
  }));
}

/** From the words of a note to its point, from end to end. */
function ends({ x, y }: Noted, box: Box): Spot {
  return { x: clamp(x, box.left + 6, box.right - 6), y: clamp(y, box.top - 1, box.bottom) };
}

/** True where no line is needed, or the line to the point crosses no word and no figure but its own. It may cross upright lines. */
function isFree(note: Noted, { box, distance }: Candidate, covered: readonly Box[]): boolean {
  if (distance <= LED) return true;
  const to = ends(note, box);
  return !covered.some((other) => other.right - other.left > HAIR && !isAt(note, other) && crosses(note, to, other));
}

/** What is no wider than this is an upright line. */
const HAIR = 3;

/** Whether the stretch between two points meets a box: the part of it that lies within each pair of edges is not empty. */
function crosses(from: Spot, to: Spot, { left, right, top, bottom }: Box): boolean {
  const [enters, leaves] = [within(from.x, to.x, left, right), within(from.y, to.y, top, bottom)];
  return Math.max(0, enters[0], leaves[0]) < Math.min(1, enters[1], leaves[1]);
}

/** Between which shares of the way from one coordinate to another it lies between two edges. */
function within(from: number, to: number, low: number, high: number): [number, number] {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const shares = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(...shares), Math.max(...shares)];
}

type Spot = Pick<Noted, 'x' | 'y'>;

function isAt({ x, y, reach }: Noted, { left, right, top, bottom }: Box): boolean {
  const near = reach + 1;
  return x >= left - near && x <= right + near && y >= top - near && y <= bottom + near;
}

function leader(note: Noted, box: Box): ScenePath {
  const { x, y, reach } = note;
  const to = ends(note, box);
  const length = Math.hypot(to.x - x, to.y - y);
  const share = (reach + 1.5) / length;
  const from = { x: x + (to.x - x) * share, y: y + (to.y - y) * share };
  return { role: 'leader', d: `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}` };
}

/** The notes that found no place, as lines under the plot: where, and what. `height` is what they add. */
export function footNotes(left: readonly Noted[], top: number, width: number): { texts: SceneText[]; height: number } {
  const lines = left.flatMap(({ words, text }) => wrapText(`${words}: ${text}`, width, TYPE.size));
  const texts = lines.map(
    (text, index) => ({ role: 'remark', x: 0, y: tenth(top + UP + index * TYPE.line), text }) as const,
  );
  return { texts, height: lines.length === 0 ? 0 : lines.length * TYPE.line + 4 };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function padded({ left, right, top, bottom }: Box): Box {
  return { left: left - PAD, right: right + PAD, top: top - 1, bottom: bottom + 1 };
}

function isWithin(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}
