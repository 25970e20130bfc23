import type { SlotAxis } from '../model/chart-types.ts';
import type { PlacedMark } from './place-marks.ts';
import { tenth, TYPE, type ScenePath, type SceneText } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Brackets between two days, above the plot: `height` is what they take there. */
export interface PlacedBrackets {
  height: number;
  /** Their lines and words, for a plot that begins at `bottom` + its own distance. */
  drawnAt: (bottom: number) => { paths: ScenePath[]; texts: SceneText[] };
}

const END = 5;
const ABOVE = 6;
const GAP = 8;

/** Puts each bracket into a row of its own, its words over it where they cross no upright line if there is such a place. */
export function placeBrackets(
  { brackets }: SlotAxis,
  marks: readonly PlacedMark[],
  xOf: (at: number) => number,
  width: number,
): PlacedBrackets {
  const rows = brackets.map(({ from, to, text }) => ({
    left: xOf(from),
    right: xOf(to),
    lines: wrapText(text, width, TYPE.size),
  }));
  const heights = rows.map(({ lines }) => lines.length * TYPE.line + END + ABOVE + 2);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const uprights = marks.map(({ x }) => x);
  return {
    height,
    drawnAt: (bottom) => {
      let top = bottom - height;
      const drawn = rows.map((row, index) => {
        const base = top + (heights[index] ?? 0) - 2;
        top += heights[index] ?? 0;
        return { path: bracket(row, base), texts: wordsOver(row, base - END - ABOVE, uprights, width) };
      });
      return {
        paths: drawn.length === 0 ? [] : [{ role: 'bracket', d: drawn.map(({ path }) => path).join('') }],
        texts: drawn.flatMap(({ texts }) => texts),
      };
    },
  };
}

interface Row {
  left: number;
  right: number;
  lines: readonly string[];
}

function bracket({ left, right }: Row, base: number): string {
  const foot = tenth(base);
  return `M${tenth(left)} ${foot}V${tenth(base - END)}H${tenth(right)}V${foot}`;
}

/** In the middle, else at one of its ends: where fewest upright lines cross. */
function wordsOver({ left, right, lines }: Row, base: number, uprights: readonly number[], width: number): SceneText[] {
  const across = Math.max(...lines.map((line) => textWidth(line, TYPE.size, true)));
  const inside = (from: number) => Math.max(0, Math.min(from, width - across));
  const starts = [(left + right - across) / 2, left + 3, right - across - 3].map(inside);
  const crossed = starts.map(
    (from) => uprights.filter((x) => x > from - GAP / 2 && x < from + across + GAP / 2).length,
  );
  const start = starts[crossed.indexOf(Math.min(...crossed))] ?? 0;
  return lines.map((text, index) => ({
    role: 'heading',
    x: tenth(start),
    y: tenth(base - (lines.length - 1 - index) * TYPE.line),
    text,
  }));
}
