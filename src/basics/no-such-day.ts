import { endOf, parsePartialDate, startOf } from './partial-date.ts';

/** Why a date that is written rightly is none: "There is no 30 February 2005." Undefined for any other text. */
export function noSuchDay(text: string): string | undefined {
  const [start = '', end, ...rest] = text.trim().split('/');
  if (end !== undefined && rest.length === 0) return noSuchTime(start, end);
  // YAML reads 0000 as the number 0.
  if (/^0{1,4}$/.test(text.trim())) return 'There is no year 0: the first is 0001.';
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text.trim());
  if (!parts || parsePartialDate(text.trim())) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  if (year === '0000') return 'There is no year 0: the first is 0001.';
  if (!parsePartialDate(`${year}-${month}`)) return `There is no month ${month}: months run from 01 to 12.`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `There is no day ${day}: that month has ${String(days)} days.`;
}

/** Why two dates with a slash between them are no time: one of them is none, or the second comes before the first. */
function noSuchTime(start: string, end: string): string | undefined {
  const isDate = (date: string) => parsePartialDate(date) !== undefined;
  if (!isDate(start) || (end !== '..' && !isDate(end))) return noSuchDay(isDate(start) ? end : start);
  if (end === '..' || startOf(start) <= endOf(end)) return undefined;
  return `The second of the two comes before the first: write ${end}/${start}.`;
}
