import { overlap, type Box } from './boxes.ts';
import type { StripEntry } from '../model/chart-types.ts';
import { TYPE, type SceneText } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** An event or period in its place; `middle` is the height of its mark. */
export interface PlacedEntry {
  entry: StripEntry;
  left: number;
  right: number;
  middle: number;
  texts: SceneText[];
}

export const ENTRY = { dot: 5, strong: 7, bar: 10 };
const ROW = { event: 21, mark: 16, gap: 5 };
const GAP = { label: 5, between: 10 };
/** An end and a beginning that are so near are one place. */
const TOUCH = 2;

/**
 * Puts the entries of a lane into rows so that no label covers another or a mark: an event has its label beside it, a
 * period has it above. Periods that follow on each other under the same words share a row, and the words once. Gives the
 * entries in their order, and the height that the lane takes.
 */
export function placeEntries(
  entries: readonly StripEntry[],
  xOf: (at: number) => number,
  width: number,
  top: number,
): { placed: PlacedEntry[]; bottom: number } {
  const covered: Box[] = [];
  const placed = chainsOf(entries, xOf).flatMap((chain) => {
    const whole = joined(chain);
    const shape = whole.open || isPeriod(whole, xOf) ? period(whole, xOf, width) : event(whole, xOf, width);
    let y = top;
    while (covered.some((other) => overlap(other, boxAt(shape, y)))) y += ROW.event;
    covered.push(boxAt(shape, y));
    return chain.map((entry, index): PlacedEntry => {
      const [left, right] = chain.length === 1 ? [shape.markLeft, shape.markRight] : [xOf(entry.from), xOf(entry.to)];
      return { entry, left, right, middle: y + shape.middle, texts: index === 0 ? textsAt(shape, whole, y) : [] };
    });
  });
  placed.sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry));
  return { placed, bottom: Math.max(top, ...covered.map(({ bottom }) => bottom)) };
}

function textsAt(shape: EntryShape, { strong }: StripEntry, y: number): SceneText[] {
  return shape.lines.map((text, index) => ({
    role: strong ? ('heading' as const) : ('label' as const),
    x: shape.textX,
    y: y + shape.baseline + index * TYPE.line,
    text,
    anchor: shape.toLeft ? ('end' as const) : undefined,
  }));
}

/** Entries by themselves, and periods of the same words of which each begins where the one before ends. */
function chainsOf(entries: readonly StripEntry[], xOf: (at: number) => number): StripEntry[][] {
  const chains: StripEntry[][] = [];
  for (const entry of entries) {
    const before = chains.find((chain) => followsOn(entry, chain.at(-1) ?? entry, xOf));
    if (before) before.push(entry);
    else chains.push([entry]);
  }
  return chains;
}

function followsOn(entry: StripEntry, last: StripEntry, xOf: (at: number) => number): boolean {
  const isNext = entry !== last && last.until !== undefined && (entry.until !== undefined || entry.open);
  const between = xOf(entry.from) - xOf(last.to);
  return isNext && wordsOf(entry) === wordsOf(last) && between > -TOUCH && between < ENTRY.dot * 2;
}

function joined(chain: readonly StripEntry[]): StripEntry {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) throw new Error('A chain of entries is never empty.');
  return {
    ...first,
    to: last.to,
    until: last.until,
    open: last.open,
    strong: chain.some(({ strong }) => strong) ? true : undefined,
  };
}

/** True for an entry long enough to be drawn as a bar. */
export function isPeriod({ from, to, until, open }: StripEntry, xOf: (at: number) => number): boolean {
  return (until !== undefined || open) && xOf(to) - xOf(from) > ENTRY.dot * 2;
}

interface EntryShape {
  left: number;
  right: number;
  markLeft: number;
  markRight: number;
  height: number;
  middle: number;
  lines: string[];
  textX: number;
  baseline: number;
  toLeft: boolean;
}

/** What is printed at an entry: its label, and the note that it has. */
function wordsOf({ label, note }: StripEntry): string {
  return note === undefined ? label : `${label}: ${note}`;
}

function event(entry: StripEntry, xOf: (at: number) => number, width: number): EntryShape {
  const x = xOf((entry.from + entry.to) / 2);
  const aside = (entry.strong ? ENTRY.strong : ENTRY.dot) + GAP.label;
  const toLeft = x + aside + textWidth(wordsOf(entry), TYPE.size, entry.strong) > width && x > width / 2;
  const lines = wrapText(wordsOf(entry), toLeft ? x - aside : width - x - aside, TYPE.size, entry.strong);
  const across = Math.max(...lines.map((line) => textWidth(line, TYPE.size, entry.strong)));
  const [left, right] = toLeft ? [x - aside - across, x + ENTRY.dot] : [x - ENTRY.dot, x + aside + across];
  return {
    left,
    right: right + GAP.between,
    markLeft: x,
    markRight: x,
    height: ROW.event + (lines.length - 1) * TYPE.line,
    middle: ROW.event / 2,
    lines,
    textX: toLeft ? x - aside : x + aside,
    baseline: ROW.event / 2 + 4.5,
    toLeft,
  };
}

function period(entry: StripEntry, xOf: (at: number) => number, width: number): EntryShape {
  const [markLeft, markRight] = [xOf(entry.from), xOf(entry.to)];
  const lines = wrapText(wordsOf(entry), width, TYPE.size, entry.strong);
  const across = Math.max(...lines.map((line) => textWidth(line, TYPE.size, entry.strong)));
  const textX = Math.max(0, Math.min(markLeft, width - across));
  const words = lines.length * TYPE.line;
  return {
    left: 0,
    right: width,
    markLeft,
    markRight,
    height: words + ROW.mark + ROW.gap,
    middle: words + ROW.mark / 2,
    lines,
    textX,
    baseline: TYPE.size - 1,
    toLeft: false,
  };
}

function boxAt({ left, right, height }: EntryShape, top: number): Box {
  return { left, right, top, bottom: top + height };
}
