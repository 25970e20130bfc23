import { z } from 'astro/zod';
import { dayMeant } from './day-meant.ts';
import { noSuchDay } from './no-such-day.ts';
import { isDateText, parsePartialDate } from './partial-date.ts';

/** YAML reads a bare year as a number; here it is text like every other date. */
const dateLike = z.union([z.string(), z.number().int()]).transform(String);

/** What to write for a text that is no date, where it can be said. */
function remedyFor(text: string): string | undefined {
  const meant = dayMeant(text);
  return noSuchDay(text) ?? (meant === undefined ? undefined : `Write ${meant}.`);
}

/** A day, month or year: `2017-12-22`, `2017-12`, `2017`. */
export const partialDateSchema = dateLike.refine((text) => parsePartialDate(text) !== undefined, {
  error: ({ input }) =>
    `"${String(input)}" is not a date. ${remedyFor(String(input)) ?? 'Write it as YYYY-MM-DD, YYYY-MM or YYYY, for example 2017-12-22.'}`,
});

/** A day, month, year or an interval of two of them: `2018-03-25/2018-03-28`; `2018/..` has no end. */
export const dateTextSchema = dateLike.refine(isDateText, {
  error: ({ input }) =>
    `"${String(input)}" is not a date or an interval. ${remedyFor(String(input)) ?? 'Write 2017-12-22, 2017-12, 2017, or two of these with a slash: 2018-03-25/2018-03-28.'}`,
});

/** Exactly one day: `2017-12-22`. */
export const daySchema = dateLike.refine((text) => parsePartialDate(text)?.day !== undefined, {
  error: ({ input }) =>
    `"${String(input)}" is not a day. ${remedyFor(String(input)) ?? 'Write it as YYYY-MM-DD, for example 2017-12-22.'}`,
});
