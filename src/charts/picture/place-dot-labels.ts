import { overlap, type Box } from './boxes.ts';
import { tenth, TYPE, type SceneText } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A mark that wants a label, and how far its own figure reaches from its place. */
export interface Labelled {
  x: number;
  y: number;
  reach: number;
  lines: readonly string[];
}

const GAP = 4;
const PAD = 2;
const UP = 9;
const DOWN = 4;

/**
 * Finds each mark a place beside, above or under it where its label covers neither a figure nor another label, and
 * leaves the picture nowhere; undefined for a mark that has no such place.
 */
export function placeDotLabels(
  marks: readonly Labelled[],
  taken: readonly Box[],
  area: Box,
): (SceneText[] | undefined)[] {
  const covered = [...taken];
  return marks.map((mark) => {
    const width = Math.max(...mark.lines.map((line) => textWidth(line, TYPE.size)));
    const found = corners(mark, width).find(
      ({ box }) => isWithin(box, area) && !covered.some((other) => overlap(other, padded(box))),
    );
    if (!found) return undefined;
    covered.push(found.box);
    return mark.lines.map((text, index) => ({
      role: 'label',
      x: tenth(found.x),
      y: tenth(found.box.top + UP + 1 + index * TYPE.line),
      text,
      anchor: found.anchor,
    }));
  });
}

interface Corner {
  x: number;
  anchor: 'middle' | 'end' | undefined;
  box: Box;
}

/** Right, left, above, below, then the four corners. */
function corners({ x, y, reach, lines }: Labelled, width: number): Corner[] {
  const height = (lines.length - 1) * TYPE.line + UP + DOWN;
  const aside = reach + GAP;
  const [beside, above, below] = [y - height / 2, y - aside - height + 2, y + aside - 2];
  const at = (anchor: Corner['anchor'], top: number): Corner => {
    const from = anchor === 'middle' ? x : anchor === 'end' ? x - aside : x + aside;
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? from - width : from;
    return { x: from, anchor, box: { left, right: left + width, top, bottom: top + height } };
  };
  return [
    at(undefined, beside),
    at('end', beside),
    at('middle', above),
    at('middle', below),
    at(undefined, above),
    at('end', above),
    at(undefined, below),
    at('end', below),
  ];
}

/** Keeps a little paper between a label and everything else. */
function padded({ left, right, top, bottom }: Box): Box {
  return { left: left - PAD, right: right + PAD, top: top - PAD / 2, bottom: bottom + PAD / 2 };
}

function isWithin(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}
