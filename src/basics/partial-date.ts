/**
 * Dates as a source gives them: a day, a month, a year, or an interval of two of these.
 * Format: the date and interval forms of ISO 8601 (`2017`, `2017-12`, `2017-12-22`, `2018-03-25/2018-03-28`,
 * and `2018/..` for an interval with no end, after ISO 8601-2).
 */

import { onceForText } from './once-for-text.ts';

/** The months of the year by their English names. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date without an interval; `month` (1–12) and `day` are absent where the precision stops earlier. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Parses `2017`, `2017-12` or `2017-12-22`; undefined for anything else, days that do not exist and the year 0 included. */
export const parsePartialDate = onceForText((text): PartialDate | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year === 0) return undefined;
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  // Every month has this many days; to ask how many more takes longer than all the rest.
  const isDay = day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
  return isDay ? { year, month, day } : undefined;
});

/** True for exactly one day. */
export function isDay(text: string): boolean {
  return parsePartialDate(text)?.day !== undefined;
}

/** True for every form this module knows: a partial date, or an interval that does not run backwards. */
export const isDateText = onceForText((text): boolean => {
  const [start, end, ...rest] = text.split('/');
  if (rest.length > 0 || start === undefined || !parsePartialDate(start)) return false;
  if (end === undefined || end === '..') return true;
  return parsePartialDate(end) !== undefined && startOf(start) <= endOf(end) && !isWithin(start, end);
});

/** Whether one of two different dates lies within the other: "2019/2019-06" has no end, or no beginning. */
export function isWithin(start: string, end: string): boolean {
  if (start === end) return false;
  return endOf(end) <= endOf(start) || startOf(end) <= startOf(start);
}

/** The first day covered, as `YYYY-MM-DD`. Throws a RangeError for text that is no date. */
export const startOf = onceForText((text): string => {
  const { year, month = 1, day = 1 } = parsed(text.split('/')[0] ?? '');
  return isoDay(year, month, day);
});

/** The last day covered, as `YYYY-MM-DD`; `9999-12-31` for an interval with no end. */
export const endOf = onceForText((text): string => {
  const parts = text.split('/');
  const last = parts[1] ?? parts[0] ?? '';
  if (last === '..') return '9999-12-31';
  const { year, month = 12, day = daysInMonth(year, month) } = parsed(last);
  return isoDay(year, month, day);
});

/** The date in words: "22 December 2017", "March to June 2018", "25 to 28 March 2018", "since 2018". */
export function dateInWords(text: string): string {
  const [start = '', end] = text.split('/');
  const from = parsed(start);
  if (end === undefined) return inWords(from);
  if (end === '..') return `since ${inWords(from)}`;
  return intervalInWords(from, parsed(end));
}

function intervalInWords(from: PartialDate, to: PartialDate): string {
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return inWords(to);
  if (sameMonth && from.day !== undefined && to.day !== undefined) return `${String(from.day)} to ${inWords(to)}`;
  if (sameYear && from.month !== undefined && to.month !== undefined) {
    return `${inWords(from).replace(/ \d{4}$/, '')} to ${inWords(to)}`;
  }
  return `${inWords(from)} to ${inWords(to)}`;
}

function inWords({ year, month, day }: PartialDate): string {
  const parts = [day, month === undefined ? undefined : MONTHS[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}

function parsed(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date.`);
  return date;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
