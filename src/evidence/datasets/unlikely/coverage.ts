import { dateInWords, endOf, startOf } from '../../../basics/partial-date.ts';
import { datesNamed } from '../../../basics/dates-named.ts';
import type { Dataset } from '../dataset.ts';
import { lastDate } from '../freshness.ts';

/**
 * What `coverage` of a table promises less than its rows have: mostly it was not brought up to date. Undefined where it
 * fits, and where the newest row is after the day of the site, which is told by itself, or is a day that something is due.
 */
export function staleCoverage(dataset: Dataset, asOf?: string): { what: string; remedy: string } | undefined {
  if (dataset.deadline) return undefined;
  const newest = lastDate(dataset, dataset.rows);
  const named = datesNamed(dataset.coverage).sort((a, b) => endOf(a).localeCompare(endOf(b)));
  const last = named.at(-1);
  if (newest === undefined || last === undefined || startOf(newest) <= endOf(last)) return undefined;
  if (asOf !== undefined && startOf(newest) > asOf) return undefined;
  return {
    what: `The rows go to ${dateInWords(newest)}, and coverage ends with ${dateInWords(last)}.`,
    remedy: 'Bring coverage up to date, and gaps, if they say that nothing newer was found.',
  };
}
