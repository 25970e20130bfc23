import { parsePartialDate, startOf } from '../../basics/partial-date.ts';

/** Days on a line of whole years, or of whole months where all lie in one year. Places are shares of its length, from 0 to 1. */
export interface DateStrip {
  /** Where each date stands, in the order in which they were given. */
  dates: readonly number[];
  /** Where each year (YYYY) or month (YYYY-MM) begins, and where the last ends. */
  parts: readonly { date: string; at: number }[];
}

/** Places dates (days, months or years; each stands at its first day) on a line that begins and ends with a whole part. */
export function dateStrip(dates: readonly string[]): DateStrip {
  const days = dates.map(startOf).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A strip has dates.');
  const length = first.slice(0, 4) === last.slice(0, 4) && dates.every(knowsMonth) ? 1 : 12;
  const [from, to] = [partOf(first, length), partOf(last, length) + 1];
  const [start, end] = [timeOf(from * length), timeOf(to * length)];
  const place = (time: number) => (time - start) / (end - start);
  const parts = Array.from({ length: to - from + 1 }, (_, index) => timeOf((from + index) * length));
  return {
    dates: dates.map((date) => place(Date.parse(startOf(date)))),
    parts: parts.map((time) => ({
      date: new Date(time).toISOString().slice(0, length === 1 ? 7 : 4),
      at: place(time),
    })),
  };
}

/** Whether more than the year is known of the beginning of a date: not of `2018`, nor of `2018/..`. */
function knowsMonth(date: string): boolean {
  return parsePartialDate(date.split('/')[0] ?? '')?.month !== undefined;
}

/** Which part of so many months a day lies in, counted from 1 January 2000. */
function partOf(day: string, length: number): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Math.floor(((year - 2000) * 12 + month - 1) / length);
}

/** When a month begins that is counted from January 2000, in milliseconds of the clock. */
function timeOf(month: number): number {
  return Date.UTC(2000, month);
}
