import { shapeBoxes, type Box } from './boxes.ts';
import { allDots, type Dot, type DotsModel } from '../model/chart-types.ts';
import { dotPlace } from './dot-shapes.ts';
import { placeDotLabels, type Labelled } from './place-dot-labels.ts';
import { MARK_SPACE } from './mark-labels.ts';
import { printBound } from '../model/print-figure.ts';
import { tenth, TYPE, type Frame, type Plot, type SceneText, type Shapes } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** More dots than this have no labels in the picture; the table has them. */
export const MOST_LABELLED = 40;
const REACH = 5;
const NAME_WIDTHS = [150, 110];
const LIST = { gap: 14, column: 24, afterNumber: 7 };
const SAME_PLACE = 9;
/** How far a label may reach under the axis without touching what is printed there. */
const AREA_BELOW = 5;

interface Named {
  dot: Dot;
  x: number;
  y: number;
}

/**
 * Who says so, beside each dot where all names find a place; else a number beside each dot, and the list of the numbers
 * under the plot. `height` is what the list adds.
 */
export function dotLabels(
  model: DotsModel,
  shapes: readonly Shapes[],
  plot: Plot,
  frame: Frame,
  taken: readonly Box[],
): { texts: SceneText[]; height: number } {
  const named = namedDots(model, plot);
  if (named.length === 0 || named.length > MOST_LABELLED) return { texts: [], height: 0 };
  const area = {
    left: 0,
    right: frame.width,
    top: plot.y - MARK_SPACE.below,
    bottom: plot.y + plot.height + AREA_BELOW,
  };
  const covered = [...shapeBoxes(shapes), ...taken];
  const place = (marks: Labelled[]) => placeDotLabels(marks, covered, area);
  for (const width of frame.size === 'wide' ? NAME_WIDTHS : []) {
    const names = place(
      named.map(({ dot, x, y }) => ({ x, y, reach: REACH, lines: wrapText(dot.label ?? '', width, TYPE.size) })),
    );
    if (names.every((texts) => texts !== undefined)) return { texts: names.flat(), height: 0 };
  }
  const numbers = place(gathered(named)).flatMap((texts) => texts ?? []);
  const list = numberedList(named, model, frame, plot.y + plot.height);
  return { texts: [...numbers, ...list.texts], height: list.height };
}

/** Dots that have a figure and a name, from left to right. */
function namedDots(model: DotsModel, plot: Plot): Named[] {
  return allDots(model)
    .flatMap((dot) => {
      const place = dotPlace(dot, model, plot);
      return place && dot.label !== undefined ? [{ dot, ...place }] : [];
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

/** One label for dots that lie on each other: "7, 8". */
function gathered(named: readonly Named[]): Labelled[] {
  const marks: (Labelled & { numbers: number[] })[] = [];
  named.forEach(({ x, y }, index) => {
    const same = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < SAME_PLACE);
    if (same) same.numbers.push(index + 1);
    else marks.push({ x, y, reach: REACH, lines: [], numbers: [index + 1] });
  });
  return marks.map((mark) => ({ ...mark, lines: [mark.numbers.join(', ')] }));
}

/** What each number stands for: date, figure and who says so; in two columns in the wide picture. */
function numberedList(
  named: readonly Named[],
  model: DotsModel,
  { size, width }: Frame,
  bottom: number,
): { texts: SceneText[]; height: number } {
  const columns = size === 'wide' ? 2 : 1;
  const across = (width - (columns - 1) * LIST.column) / columns;
  const indent = textWidth('88', TYPE.size) + LIST.afterNumber;
  const entries = named.map(({ dot }, index) => {
    const words = `${dot.words}: ${printBound(dot, model.unit, true)}. ${dot.label ?? ''}`;
    return { number: String(index + 1), lines: wrapText(words, across - indent, TYPE.size) };
  });
  const half = splitAt(
    entries.map(({ lines }) => lines.length),
    columns,
  );
  const texts = [entries.slice(0, half), entries.slice(half)].flatMap((column, at) =>
    listColumn(column, { x: at * (across + LIST.column), indent, top: bottom + LIST.gap + TYPE.line * 2 }),
  );
  const lowest = Math.max(...texts.map(({ y }) => y));
  return { texts, height: lowest - bottom - TYPE.line };
}

function listColumn(
  entries: readonly { number: string; lines: readonly string[] }[],
  { x, indent, top }: { x: number; indent: number; top: number },
): SceneText[] {
  let y = top;
  return entries.flatMap(({ number, lines }) => {
    const first = y;
    y += lines.length * TYPE.line + 2;
    return [
      { role: 'value' as const, x: tenth(x), y: tenth(first), text: number },
      ...lines.map((text, line) => ({
        role: 'tick' as const,
        x: tenth(x + indent),
        y: tenth(first + line * TYPE.line),
        text,
      })),
    ];
  });
}

/** After which entry the second column begins, so that both are about as long. */
function splitAt(heights: readonly number[], columns: number): number {
  if (columns === 1) return heights.length;
  const total = heights.reduce((sum, height) => sum + height, 0);
  let sum = 0;
  return heights.findIndex((height) => (sum += height) * 2 >= total) + 1;
}
