import { escapeMarkup } from '../../basics/escape-markup.ts';
import type { Crossing, CrossingFlow } from '../model/plan-crossing.ts';

export interface CrossingPlan {
  /** Names of the banks, the upper first. */
  banks: readonly [string, string];
  /** The course of the border, from 0 to 1 each way. */
  course: readonly (readonly [number, number])[];
  crossings: readonly Crossing[];
}

const [WIDTH, HEIGHT] = [360, 176];
/** Where bands begin and end, the middle of the course, and how far it swings. */
const [TOP, BOTTOM, MIDDLE, SWING] = [44, 140, 118, 52];
/** The width of the widest band, and how far from the middle of its period it stands. */
const [WIDEST, APART, TIP] = [46, 34, 9];

/**
 * A border from above as an SVG element, with what crosses it as bands from bank to bank, as wide as their figures: the
 * periods side by side. Who shows it says what it is. The same plan gives the same bytes.
 */
export function drawCrossing({ banks: [upper, lower], course, crossings }: CrossingPlan): string {
  // Where nothing crossed at all, each band is as thin as it can be.
  const most = Math.max(...crossings.flatMap(({ up, down }) => [up.value, down.value])) || 1;
  const thick = (value: number) => Math.max(2, Math.round((WIDEST * value) / most));
  const step = (WIDTH - 40) / crossings.length;
  return [
    `<svg class="crossing-picture" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path class="crossing-water" d="${coursePath(course)}"/>`,
    ...crossings.map((crossing, index) => crossingMarkup(crossing, Math.round(40 + step * (index + 0.5)), thick)),
    `<text class="crossing-bank" x="6" y="18">${escapeMarkup(upper)}</text>`,
    `<text class="crossing-bank" x="6" y="${HEIGHT - 6}">${escapeMarkup(lower)}</text>`,
    '</svg>',
  ].join('');
}

function coursePath(course: readonly (readonly [number, number])[]): string {
  const points = course.map(([along, down]) => [
    Math.round(along * (WIDTH + 40) - 20),
    Math.round(MIDDLE + (down - 0.5) * SWING - 26),
  ]);
  return points.map(([x = 0, y = 0], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function crossingMarkup({ period, up, down }: Crossing, middle: number, thick: (value: number) => number): string {
  const [left, right] = [middle - APART, middle + APART];
  return [
    band(down, left, thick(down.value), TOP, BOTTOM),
    band(up, right, thick(up.value), BOTTOM, TOP),
    text('crossing-period', middle, 18, period),
    text('crossing-figure', left, BOTTOM + 16, down.printed, down.colour),
    text('crossing-figure', right, TOP - 8, up.printed, up.colour),
  ].join('');
}

/** A band with a head, which is as long as it is told, from one bank to the other. */
function band({ colour }: CrossingFlow, middle: number, thick: number, from: number, to: number): string {
  const [x, tip] = [middle - thick / 2, to > from ? -TIP : TIP];
  const head = `L${middle + thick / 2 + 5} ${to + tip}L${middle} ${to}L${x - 5} ${to + tip}L${x} ${to + tip}`;
  return `<path fill="var(--chart-${escapeMarkup(colour)})" d="M${x} ${from}H${x + thick}V${to + tip}${head}z"/>`;
}

function text(role: string, x: number, y: number, words: string, colour?: string): string {
  const fill = colour === undefined ? '' : ` fill="var(--chart-${escapeMarkup(colour)})"`;
  return `<text class="${role}" x="${x}" y="${y}"${fill} text-anchor="middle">${escapeMarkup(words)}</text>`;
}
