import type { MarkBox } from './near-marks.ts';

/** What is known of the room: the width of the picture, how much of the window lies above it, and a line not to reach below. */
export interface TipRoom {
  width: number;
  above: number;
  /** On narrow screens a tip stands over the plot, so that it hides none of it. */
  plotTop?: number | undefined;
}

const GAP = 10;
/** Half of a dot that is pointed at. */
const REACH = 8;

/**
 * Where the upper left corner of a tip stands, in CSS pixels from that of the picture: above its marks (over the whole plot
 * where there is a line), below them where the window ends above; never on them.
 */
export function placeTip(
  marks: readonly Pick<MarkBox, 'left' | 'right' | 'top' | 'bottom'>[],
  size: { width: number; height: number },
  { width, above, plotTop = Infinity }: TipRoom,
): { left: number; top: number } {
  if (marks.length === 0) return { left: 0, top: -size.height };
  const top = Math.min(...marks.map((mark) => mark.top)) - REACH;
  const bottom = Math.max(...marks.map((mark) => mark.bottom)) + REACH;
  const middle = (Math.min(...marks.map((mark) => mark.left)) + Math.max(...marks.map((mark) => mark.right))) / 2;
  const left = Math.max(0, Math.min(middle - size.width / 2, width - size.width));
  const over = Math.min(top, plotTop) - GAP + REACH / 2 - size.height;
  return { left, top: over + above >= 0 ? over : bottom + GAP - REACH / 2 };
}
