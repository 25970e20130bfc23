import { startOf } from '../../basics/partial-date.ts';

/** Days on a line of whole years. Places are shares of its length, from 0 to 1. */
export interface DateStrip {
  /** Where each date stands, in the order in which they were given. */
  dates: readonly number[];
  /** Where each year begins; the last is the one that begins at the end. */
  years: readonly { year: number; at: number }[];
}

/** Places dates (days, months or years; each stands at its first day) on a line from the first year to the end of the last. */
export function dateStrip(dates: readonly string[]): DateStrip {
  const days = dates.map((date) => Date.parse(startOf(date)));
  const [first, last] = [Math.min(...days), Math.max(...days)].map((day) => new Date(day).getUTCFullYear());
  if (first === undefined || last === undefined || Number.isNaN(first)) throw new RangeError('A strip has dates.');
  const [from, to] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const place = (day: number) => (day - from) / (to - from);
  const years = Array.from({ length: last - first + 2 }, (_, index) => first + index);
  return { dates: days.map(place), years: years.map((year) => ({ year, at: place(Date.UTC(year, 0)) })) };
}
