import { Temporal } from 'temporal-polyfill';

/** What a length of time is counted in. */
export const DURATION_UNITS = ['days', 'weeks', 'months', 'years', 'years and months'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** How a length of time that does not come out whole is cut. */
export type Rounding = 'down' | 'up' | 'nearest';

export interface Duration {
  /** Whole days, weeks, months or years; months for "years and months". */
  count: number;
  /** True if nothing was cut off. */
  isExact: boolean;
}

type Step = 'days' | 'weeks' | 'months' | 'years';

/**
 * The time from one day to a later one, each as YYYY-MM-DD, by the calendar (ISO 8601; arithmetic of
 * Temporal.PlainDate.until without its rounding): from 31 January to 28 February is 28 days and no whole month. Throws
 * a RangeError for text that is no day.
 */
export function timeBetween(from: string, to: string, unit: DurationUnit, rounding: Rounding): Duration {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const step: Step = unit === 'years and months' ? 'months' : unit;
  const time = start.until(end, { largestUnit: step });
  const count = time[step];
  const isExact = time.with({ [step]: 0 }).blank;
  const [before, after] = [count, count + 1].map((steps) => start.add({ [step]: steps }));
  const isNearerAfter = !!before && !!after && before.until(end).days >= end.until(after).days;
  const isCutUp = !isExact && (rounding === 'up' || (rounding === 'nearest' && isNearerAfter));
  return { count: isCutUp ? count + 1 : count, isExact };
}

/** Words for a length of time: "20 months", "1 year and 8 months". `count` is in months for "years and months". */
export function durationInWords(count: number, unit: DurationUnit): string {
  if (unit !== 'years and months') return counted(count, unit);
  const parts = [
    { number: Math.floor(count / 12), noun: 'years' },
    { number: count % 12, noun: 'months' },
  ].filter(({ number }) => number > 0);
  return parts.length === 0
    ? counted(0, 'months')
    : parts.map(({ number, noun }) => counted(number, noun)).join(' and ');
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')}\u00a0${number === 1 ? noun.slice(0, -1) : noun}`;
}
