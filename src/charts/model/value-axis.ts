import { ticks } from 'd3-array';
import { groupThousands } from '../../basics/group-thousands.ts';
import { parseUnit } from '../../basics/unit.ts';
import { exact } from './exact.ts';
import { logTicks } from './log-ticks.ts';

/** A printed mark of the value axis. */
export interface AxisTick {
  value: number;
  text: string;
}

/** `linear`: each step adds. `log`: each step multiplies; all values are above zero. */
export type AxisScale = 'linear' | 'log';

/** The value axis: both ends, the distance between ticks (1 on a log axis), and the ticks with what is printed at them. */
export interface ValueAxis {
  scale: AxisScale;
  min: number;
  max: number;
  step: number;
  ticks: readonly AxisTick[];
}

export const EMPTY_AXIS: ValueAxis = { scale: 'linear', min: 0, max: 1, step: 1, ticks: [] };

const WANTED_TICKS = [4, 5];

/**
 * An axis with round ends that holds every value, and zero if it is linear. Without values it reaches from 0 to 1.
 * A log axis takes values above zero only.
 */
export function valueAxis(values: readonly number[], unit: string, scale: AxisScale = 'linear'): ValueAxis {
  const { ticks, ends } = scale === 'log' && values.length > 0 ? logTicks(values) : linearTicks(values);
  const [min, max] = ends;
  const step = scale === 'log' ? 1 : exact((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return { scale: values.length > 0 ? scale : 'linear', min, max, step, ticks: printTicks(ticks, unit, scale) };
}

function linearTicks(values: readonly number[]): { ticks: number[]; ends: [number, number] } {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const whole = values.length > 0 && values.every((value) => Number.isInteger(value));
  const steps = WANTED_TICKS.map((count) => stepFor(low, low === high ? low + 1 : high, count)).map((step) =>
    whole ? Math.max(1, step) : step,
  );
  const [first = [0, 1], ...others] = steps.map((step) => roundTicks(low, high, step));
  const ticks = others.reduce((best, other) => (span(other) < span(best) ? other : best), first);
  return { ticks, ends: [ticks[0] ?? 0, ticks.at(-1) ?? 1] };
}

/** Below it the arithmetic of JavaScript loses its digits. */
const SMALLEST_STEP = 1e-300;

/** The distance between ticks that makes about `count` of them. */
function stepFor(low: number, high: number, count: number): number {
  if (high - low < SMALLEST_STEP) return SMALLEST_STEP;
  const [first = 0, second = 1] = ticks(low, high, count);
  return exact(second - first);
}

function roundTicks(low: number, high: number, step: number): number[] {
  const from = stepsTo(low, step);
  const to = Math.max(from + 1, -stepsTo(-high, step));
  return Array.from({ length: to - from + 1 }, (_, index) => exact((from + index) * step));
}

/** The whole steps from zero down to a value, or below it; no figure below zero is so small that it needs none. */
function stepsTo(value: number, step: number): number {
  const steps = Math.floor(value / step);
  return steps === 0 && value < 0 ? -1 : steps;
}

function span(ticks: readonly number[]): number {
  return (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
}

/** Bare numbers in one scale; the last one carries the sign of money and the scale: 0, 2, 4, $6 billion. */
function printTicks(ticks: readonly number[], unit: string, scaleKind: AxisScale): AxisTick[] {
  const { scale, currency } = parseUnit(unit);
  const largest = Math.max(...ticks.map((value) => Math.abs(value))) * (currency ? scale : 1);
  const [divisor, word] =
    currency && largest >= 1e9 ? [1e9, ' billion'] : currency && largest >= 1e6 ? [1e6, ' million'] : [1, ''];
  const factor = (currency ? scale : 1) / divisor;
  const smallest = Math.min(...ticks.map(Math.abs).filter((value) => value > 0));
  const digits = Math.max(
    decimalsOf(((ticks[1] ?? 1) - (ticks[0] ?? 0)) * factor),
    scaleKind === 'log' && Number.isFinite(smallest) ? decimalsOf(smallest * factor) : 0,
  );
  return ticks.map((value, index) => {
    const number = printNumber(value * factor, digits);
    if (index < ticks.length - 1 || !currency) return { value, text: number };
    return { value, text: currency === 'yuan' ? `${number}${word} yuan` : `$${number}${word}` };
  });
}

/** The most decimals that Intl.NumberFormat takes. */
const MOST_DECIMALS = 100;

function decimalsOf(step: number): number {
  return Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(Math.abs(step)) + 1e-9)));
}

/** A number grouped by thousands, with a true minus sign. */
export function printNumber(value: number, most = 3): string {
  const text = groupThousands(Math.abs(value), most);
  return value < 0 && text !== '0' ? `\u2212${text}` : text;
}
