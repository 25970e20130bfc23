import { MONTHS, parsePartialDate } from './partial-date.ts';

const NAMED = new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTHS.join('|')}) )?\\b(1[5-9]\\d\\d|20\\d\\d)\\b`, 'g');

/** The days, months and years that a text names in words, in their order: "January 2016 to 3 July 2026". */
export function datesNamed(text: string): string[] {
  return [...text.matchAll(NAMED)].flatMap(([, day, month, year = '']) => {
    const parts = [year];
    if (month !== undefined) parts.push(two(MONTHS.findIndex((name) => name === month) + 1));
    if (day !== undefined) parts.push(two(Number(day)));
    const date = parts.join('-');
    return parsePartialDate(date) ? [date] : [];
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
