import { dateMeant } from './date-meant.ts';
import { endOf, isDateText, isWithin, parsePartialDate, startOf } from './partial-date.ts';

/**
 * What to tell of a text that is no date: why there is no such day, or how what was meant is written. Undefined where
 * nobody can say, and where what was meant is not of the sort that is wanted.
 */
export function dateAdvice(text: string, isWanted: (date: string) => boolean = isDateText): string | undefined {
  const meant = dateMeant(text);
  const digits = text.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1');
  if (digits !== text && isDateText(digits) && isWanted(digits)) return `Write ${digits}: a letter stands for a digit.`;
  return (
    noSuchDay(text) ??
    eitherWay(text, isWanted) ??
    (meant !== undefined && isWanted(meant) ? `Write ${meant}.` : undefined)
  );
}

/** A day in figures of which nobody can say what is the day and what the month: 09/10/2006. */
function eitherWay(text: string, isWanted: (date: string) => boolean): string | undefined {
  const [, one = '', other = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const [first, second] = [
    [other, one],
    [one, other],
  ].map((parts) => [year, ...parts.map((part) => part.padStart(2, '0'))].join('-')) as [string, string];
  if (one === other || ![first, second].every((date) => parsePartialDate(date) && isWanted(date))) return undefined;
  return `Write ${first}, or ${second} if the month stands first.`;
}

/** Why a date that is written rightly is none: "There is no 30 February 2005." Undefined for any other text. */
function noSuchDay(text: string): string | undefined {
  const [start = '', end, ...rest] = text.trim().split('/');
  if (end !== undefined && rest.length === 0) return noSuchTime(start, end);
  // YAML reads 0000 as the number 0.
  if (/^0{1,4}$/.test(text.trim())) return 'There is no year 0: the first is 0001.';
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim());
  if (!parts || parsePartialDate(text.trim())) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  if (year === '0000') return 'There is no year 0: the first is 0001.';
  if (!parsePartialDate(`${year}-${month}`)) {
    const turned = `${year}-${day}-${month}`;
    const advice = parsePartialDate(turned)
      ? `the month stands before the day, as ${turned}`
      : 'months run from 01 to 12';
    return `There is no month ${month}: ${advice}.`;
  }
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `There is no day ${day}: that month has ${String(days)} days.`;
}

/** Why two dates with a slash between them are no time: one of them is none, or the second comes before the first. */
function noSuchTime(start: string, end: string): string | undefined {
  const isDate = (date: string) => parsePartialDate(date) !== undefined;
  if (!isDate(start) || (end !== '..' && !isDate(end))) return noSuchDay(isDate(start) ? end : start);
  if (end === '..') return undefined;
  if (startOf(start) <= endOf(end)) {
    if (!isWithin(start, end)) return undefined;
    return `One of the two lies within the other: write the first and the last month, or day, as ${monthsOf(start, end)}.`;
  }
  return `The second of the two comes before the first: write ${end}/${start}.`;
}

/** The time from the first month of one to the last month of the other. */
function monthsOf(start: string, end: string): string {
  return `${startOf(start).slice(0, 7)}/${endOf(end).slice(0, 7)}`;
}
