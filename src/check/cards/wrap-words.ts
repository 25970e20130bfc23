import { measureText, type PictureFont } from './measure-text.ts';

/** Words in lines, all of one font and size. */
export interface Lines {
  lines: readonly string[];
  font: PictureFont;
  size: number;
  /** From one base line to the next. */
  step: number;
  height: number;
}

/** How text of one role is set. */
export interface Setting {
  font: PictureFont;
  /** The sizes that may be tried, the largest first. */
  sizes: readonly number[];
  /** The height of a line for each unit of size. */
  leading: number;
  /** In so many lines rather than in larger letters. */
  fewLines?: number;
}

interface Room {
  width: number;
  height: number;
}

/** Words with their widths at size 1. */
interface Word {
  text: string;
  width: number;
}

type Measured = readonly Word[];

/** The largest of the sizes at which the words fit into the room, in lines of even length; undefined where none does. */
export function fitWords(text: string, setting: Setting, room: Room): Lines | undefined {
  const words = measured(text, setting.font);
  const few = setting.fewLines === undefined ? undefined : largest(words, setting, room, setting.fewLines);
  const found = few ?? largest(words, setting, room, Infinity);
  return found && { ...found, lines: balanced(words, found, room.width) };
}

/** How many of the characters of a text have room at the smallest size. */
export function roomFor(text: string, setting: Setting, room: Room): number {
  const words = measured(text, setting.font);
  const smallest = { ...setting, sizes: setting.sizes.slice(-1) };
  const kept = words.findLastIndex((_, index) => largest(words.slice(0, index + 1), smallest, room, Infinity));
  return linesOf([words.slice(0, kept + 1)]).join('').length;
}

function largest(words: Measured, setting: Setting, room: Room, most: number): Lines | undefined {
  const { font, sizes, leading } = setting;
  for (const size of sizes) {
    const lines = wrapped(words, room.width / size, font);
    const step = Math.round(size * leading);
    const height = step * lines.length;
    const isTooWide = words.some(({ width }) => width * size > room.width);
    if (!isTooWide && height <= room.height && lines.length <= most)
      return { lines: linesOf(lines), font, size, step, height };
  }
  return undefined;
}

/** How much narrower a column is tried next, in pixels. */
const STEP = 20;

/** The words in as many lines, as even as they can be: in the narrowest column that needs no further line. */
function balanced(words: Measured, { lines, font, size }: Lines, width: number): readonly string[] {
  const widest = Math.max(...words.map((word) => word.width * size));
  let best = lines;
  for (let narrower = width - STEP; narrower > Math.max(widest, width / 2) && lines.length > 1; narrower -= STEP) {
    const tried = wrapped(words, narrower / size, font);
    if (tried.length > lines.length) break;
    best = linesOf(tried);
  }
  return best;
}

/** Words in lines no wider than `width` at size 1; a longer word stands alone. */
function wrapped(words: Measured, width: number, font: PictureFont): Measured[] {
  const space = measureText(' ', font, 1);
  const lines: Word[][] = [];
  let used = Infinity;
  for (const word of words) {
    const joined = used + space + word.width;
    if (joined <= width) lines.at(-1)?.push(word);
    else lines.push([word]);
    used = joined <= width ? joined : word.width;
  }
  return lines;
}

function measured(text: string, font: PictureFont): Measured {
  return text.split(/ +/).map((word) => ({ text: word, width: measureText(word, font, 1) }));
}

function linesOf(lines: readonly Measured[]): string[] {
  return lines.map((line) => line.map(({ text }) => text).join(' '));
}
