import { Temporal } from 'temporal-polyfill';

/**
 * The day a number of months after a day, each as YYYY-MM-DD, by the calendar. Where the month is too short it is its
 * last day: one month after 31 January 2019 is 28 February 2019. Throws a RangeError for text that is no day.
 */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}
