import { shapeBoxes, textBoxes, type Box } from './boxes.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { allDots, type Dot, type DotsModel } from '../model/chart-types.ts';
import { dotPlace } from './dot-shapes.ts';
import { placeDotLabels, type Labelled } from './place-dot-labels.ts';
import { MARK_SPACE } from './mark-labels.ts';
import { footNotes, placeNotes, type Noted } from './place-notes.ts';
import { printBound } from '../model/print-figure.ts';
import { tenth, TYPE, type Frame, type Plot, type ScenePath, type SceneText, type Shapes } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** More dots than this have no labels in the picture; the table has them. */
export const MOST_LABELLED = 40;
const REACH = 5;
/** Names farther away than this would take more looking for than a number. */
const FARTHEST_NAME = 26;
/** From the bottom of the plot to words under its axis. */
const BELOW_AXIS = 26;
const LIST = { gap: 14, column: 24, afterNumber: 7 };
const SAME_PLACE = 9;
/** How far a label may reach under the axis without touching what is printed there. */
const AREA_BELOW = 5;

interface Named {
  dot: Dot;
  x: number;
  y: number;
}

/** What stands at the dots: words, thin lines to them, and how much the words under the plot add to its height. */
interface DotWords {
  texts: SceneText[];
  paths: ScenePath[];
  height: number;
}

/**
 * The notes of dots, each beside its own; then who says so, beside each other dot where all names find a place, else a
 * number beside each, and the list of the numbers under the plot.
 */
export function dotLabels(
  model: DotsModel,
  shapes: readonly Shapes[],
  plot: Plot,
  frame: Frame,
  taken: readonly Box[],
): DotWords {
  const area = {
    left: 0,
    right: frame.width,
    top: plot.y - MARK_SPACE.below,
    bottom: plot.y + plot.height + AREA_BELOW,
  };
  const covered = [...shapeBoxes(shapes), ...taken];
  const all = placedDots(model, plot);
  const notes = placeNotes(all.flatMap(noteAt), covered, area, frame.size);
  const isCrowd = allDots(model).length > MOST_LABELLED;
  const unplaced = new Set(notes.left.map(({ text }) => text));
  const isListed = ({ dot }: Named) => dot.label !== undefined && (dot.note === undefined || unplaced.has(dot.note));
  const foot = footNotes(
    notes.left.filter(({ isNamed }) => isCrowd || isNamed !== true),
    plot.y + plot.height + BELOW_AXIS,
    frame.width,
  );
  const room = { area, frame, plot, covered: [...covered, ...textBoxes(notes.texts)] };
  const names = isCrowd ? NOTHING : nameDots(all.filter(isListed), model, room, foot.height);
  return {
    texts: [...notes.texts, ...foot.texts, ...names.texts],
    paths: [...notes.paths, ...names.paths],
    height: foot.height + names.height,
  };
}

const NOTHING: DotWords = { texts: [], paths: [], height: 0 };

interface Room {
  area: Box;
  frame: Frame;
  plot: Plot;
  covered: readonly Box[];
}

/** Names where they have room; a number and an entry in the list for the others, or for all if else a number had no room. */
function nameDots(named: readonly Named[], model: DotsModel, room: Room, foot: number): DotWords {
  const { area, frame, plot, covered } = room;
  if (named.length === 0) return NOTHING;
  const direct = named.filter(({ dot }) => dot.note === undefined);
  const names = placeNotes(direct.map(nameAt), covered, area, frame.size, FARTHEST_NAME);
  const rest = named.filter(({ dot }) => dot.note !== undefined || names.left.some(({ text }) => text === dot.label));
  const texts = names.texts.map((text): SceneText => ({ ...text, role: 'label' }));
  const numbers = placeDotLabels(gathered(rest), [...covered, ...textBoxes(texts)], area);
  if (rest.length === 0) return { texts, paths: names.paths, height: 0 };
  const isMixed =
    names.left.length < direct.length &&
    rest.length <= direct.length / 2 &&
    numbers.every((number) => number !== undefined);
  const [listed, kept] = isMixed
    ? [rest, { texts, paths: names.paths, numbers }]
    : [named, { texts: [], paths: [], numbers: placeDotLabels(gathered(named), covered, area) }];
  const list = numberedList(listed, model, frame, plot.y + plot.height + foot);
  return {
    texts: [...kept.texts, ...kept.numbers.flatMap((one) => one ?? []), ...list.texts],
    paths: kept.paths,
    height: list.height,
  };
}

function noteAt({ dot, x, y }: Named): Noted[] {
  const words = dot.label === undefined ? dot.words : `${dot.words}, ${dot.label}`;
  return dot.note === undefined
    ? []
    : [{ x, y, reach: REACH, text: dot.note, words: capitalised(words), isNamed: dot.label !== undefined }];
}

function nameAt({ dot, x, y }: Named): Noted {
  return { x, y, reach: REACH, text: dot.label ?? '', words: dot.words };
}

/** Dots that have a figure, from left to right. */
function placedDots(model: DotsModel, plot: Plot): Named[] {
  return allDots(model)
    .flatMap((dot) => {
      const place = dotPlace(dot, model, plot);
      return place ? [{ dot, ...place }] : [];
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
    const words = `${capitalised(dot.words)}: ${dot.note ?? `${printBound(dot, model.unit, true)}. ${dot.label ?? ''}`}`;
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
