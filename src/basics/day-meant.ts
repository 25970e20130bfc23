import { parsePartialDate } from './partial-date.ts';
import { whyNoDay, writtenDays } from './written-days.ts';

/**
 * "2019-12-22" for a day that is written otherwise: "22 December 2019", "December 22, 2019", "22.12.2019". Undefined for
 * any other text; 4/3/2018 is a day in March for some and in April for others.
 */
export function dayMeant(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text.trim()) ?? [];
  const withPoints = year === '' ? undefined : asDay(year, month, day);
  if (withPoints !== undefined) return withPoints;
  const [found] = writtenDays(text.trim());
  if (found?.year === undefined || found.text !== text.trim() || whyNoDay(found) !== undefined) return undefined;
  return asDay(String(found.year), String(found.month), String(found.day));
}

function asDay(year: string, month: string, day: string): string | undefined {
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return parsePartialDate(written) ? written : undefined;
}
