import { z } from 'astro/zod';
import { dateAdvice } from './date-advice.ts';
import { isDateText, isDay, parsePartialDate } from './partial-date.ts';

/** YAML reads a bare year as a number; here it is text like every other date. */
const dateLike = z.union([z.string(), z.number().int()]).transform(String);

/** A day, month or year: `2017-12-22`, `2017-12`, `2017`. */
export const partialDateSchema = dateLike.refine(isPartialDate, {
  error: ({ input }) =>
    `"${String(input)}" is not a date. ${dateAdvice(String(input), isPartialDate) ?? 'Write it as YYYY-MM-DD, YYYY-MM or YYYY, for example 2017-12-22.'}`,
});

/** A day, month, year or an interval of two of them: `2018-03-25/2018-03-28`; `2018/..` has no end. */
export const dateTextSchema = dateLike.refine(isDateText, {
  error: ({ input }) =>
    `"${String(input)}" is not a date or an interval. ${dateAdvice(String(input)) ?? 'Write 2017-12-22, 2017-12, 2017, or two of these with a slash: 2018-03-25/2018-03-28.'}`,
});

/** Exactly one day: `2017-12-22`. */
export const daySchema = dateLike.refine(isDay, {
  error: ({ input }) =>
    `"${String(input)}" is not a day. ${dateAdvice(String(input), isDay) ?? 'Write it as YYYY-MM-DD, for example 2017-12-22.'}`,
});

function isPartialDate(text: string): boolean {
  return parsePartialDate(text) !== undefined;
}
