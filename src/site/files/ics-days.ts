import { endOf, parsePartialDate, startOf } from '../../basics/partial-date.ts';

/** The last day that the format can write. */
const LAST_DAY = '9999-12-31';

const DAY = 86_400_000;

/** A day as the format writes it: 20200403. */
export function basicDay(day: string): string {
  return day.replaceAll('-', '');
}

/**
 * The days of an event as lines of a calendar (RFC 5545, 3.6.1): its end is the day after its last. One that has no end,
 * or only one day and none after it, has no end there: readers show it on its first day.
 */
export function icsDays(date: string): string[] {
  const [first, last] = [startOf(date), endOf(date)];
  const from = `DTSTART;VALUE=DATE:${basicDay(first)}`;
  if (isOpen(date)) return [from];
  if (last !== LAST_DAY) return [from, `DTEND;VALUE=DATE:${basicDay(dayAfter(last))}`];
  return first === last ? [from] : [from, `DURATION:P${String(daysBetween(first, last) + 1)}D`];
}

/** What a calendar cannot say by its days: how precisely they are known, and that there is no end. */
export function precisionNote(date: string): string {
  const [start = '', end] = date.split('/');
  const [from, to] = [precisionOf(start), precisionOf(isOpen(date) || end === undefined ? start : end)];
  const notes = [knownOnly(from, to, end === undefined || isOpen(date)), isOpen(date) ? 'no end is known' : ''];
  const said = notes.filter((note) => note !== '');
  return said.length > 0 ? ` (${said.join('; ')})` : '';
}

type Precision = 'year' | 'month' | 'day';

function knownOnly(from: Precision, to: Precision, single: boolean): string {
  if (from === to) return from === 'day' ? '' : single ? `only the ${from} is known` : `only the ${from}s are known`;
  const ends = { beginning: from, end: to };
  const vague = Object.entries(ends).filter(([, precision]) => precision !== 'day');
  return vague.map(([which, precision]) => `only the ${precision} of its ${which} is known`).join('; ');
}

function precisionOf(date: string): Precision {
  const parts = parsePartialDate(date);
  if (parts?.month === undefined) return 'year';
  return parts.day === undefined ? 'month' : 'day';
}

function isOpen(date: string): boolean {
  return date.endsWith('/..');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY);
}
