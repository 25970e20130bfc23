import type { Visit } from './measure-visit.ts';

/** What the median visit of a page must keep to, beside that of the page by hand and that of the plain Astro page. */
export interface Medians {
  chapter: Visit;
  byHand: Visit;
  plain: Visit;
}

/** How much later than by hand a reader may see something. */
const TIMES = 1.15;
const BLOCKED_MS = 100;
const FACE_MS = 1000;

/** A line for each bar: what it is, what was measured, and whether it is met. */
export function bars({ chapter, byHand, plain }: Medians): string[] {
  return [
    beside('first paint', chapter.firstPaint, byHand.firstPaint),
    beside('third chart', chapter.charts, byHand.charts),
    line('first paint no later than plain Astro', chapter.firstPaint, plain.firstPaint),
    line('blocked after the first paint, ms', chapter.blocked, BLOCKED_MS),
    line('own face, ms', chapter.face, FACE_MS),
    line('moved', chapter.moved, 0),
  ];
}

function beside(what: string, ours: number, theirs: number): string {
  return line(`${what}, times that by hand`, ours / theirs, TIMES);
}

function line(what: string, value: number, bar: number): string {
  return `- ${what}: ${round(value)}, bar ${round(bar)}: ${value <= bar ? 'met' : 'MISSED'}`;
}

function round(value: number): string {
  return value < 10 ? String(Number(value.toFixed(3))) : value.toFixed(0);
}
