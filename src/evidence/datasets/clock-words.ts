import { dateInWords } from '../../basics/partial-date.ts';
import { durationInWords } from '../../basics/time-between.ts';
import { daysFrom } from './clock-days.ts';

/** "9 days after", "14 days before", "the same day", or "not known" where one of the two days is not. */
export function lagInWords(start: string | undefined, day: string | undefined): string {
  if (start === undefined || day === undefined) return 'not known';
  const days = daysFrom(start, day);
  if (days === 0) return 'the same day';
  return `${durationInWords(Math.abs(days), 'days')} ${days > 0 ? 'after' : 'before'}`;
}

/** What was done against the day on which it was due; where no day of that is known, whether the due day had come by `asOf`. */
export function doneInWords(due: string, done: string | undefined, asOf: string): string {
  if (done !== undefined && done === due) return `${dateInWords(done)}, on the day it was due`;
  if (done !== undefined) return `${dateInWords(done)}, ${lagInWords(due, done)} it was due`;
  return daysFrom(asOf, due) > 0
    ? `still to come on ${dateInWords(asOf)}`
    : 'the day has come; no act with a date is listed';
}

/** How a due day follows from its term: "15 months from 22 December 2017". */
export function termInWords(months: number | undefined, start: string | undefined): string {
  if (months === undefined || start === undefined) return 'a day that the text names';
  return months === 0
    ? `at once, from ${dateInWords(start)}`
    : `${durationInWords(months, 'months')} from ${dateInWords(start)}`;
}
