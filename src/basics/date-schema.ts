import { z } from 'astro/zod';
import { noSuchDay } from './no-such-day.ts';
import { isDateText, parsePartialDate } from './partial-date.ts';
import { whyNoDay, writtenDays } from './written-days.ts';

/** YAML reads a bare year as a number; here it is text like every other date. */
const dateLike = z.union([z.string(), z.number().int()]).transform(String);

/** "Write 2019-12-22." for a day in words: "22 December 2019", "December 22, 2019"; undefined for any other text. */
function dayMeant(text: string): string | undefined {
  const [found] = writtenDays(text.trim());
  if (found?.year === undefined || found.text !== text.trim() || whyNoDay(found) !== undefined) return undefined;
  const [month, day] = [found.month, found.day].map((part) => String(part).padStart(2, '0'));
  return `Write ${String(found.year)}-${String(month)}-${String(day)}.`;
}

/** A day, month or year: `2017-12-22`, `2017-12`, `2017`. */
export const partialDateSchema = dateLike.refine((text) => parsePartialDate(text) !== undefined, {
  error: ({ input }) =>
    `"${String(input)}" is not a date. ${noSuchDay(String(input)) ?? dayMeant(String(input)) ?? 'Write it as YYYY-MM-DD, YYYY-MM or YYYY, for example 2017-12-22.'}`,
});

/** A day, month, year or an interval of two of them: `2018-03-25/2018-03-28`; `2018/..` has no end. */
export const dateTextSchema = dateLike.refine(isDateText, {
  error: ({ input }) =>
    `"${String(input)}" is not a date or an interval. ${noSuchDay(String(input)) ?? dayMeant(String(input)) ?? 'Write 2017-12-22, 2017-12, 2017, or two of these with a slash: 2018-03-25/2018-03-28.'}`,
});

/** Exactly one day: `2017-12-22`. */
export const daySchema = dateLike.refine((text) => parsePartialDate(text)?.day !== undefined, {
  error: ({ input }) =>
    `"${String(input)}" is not a day. ${noSuchDay(String(input)) ?? dayMeant(String(input)) ?? 'Write it as YYYY-MM-DD, for example 2017-12-22.'}`,
});
