import { dateInWords, endOf, startOf } from '../../../basics/partial-date.ts';
import { datesNamed } from '../../../basics/dates-named.ts';
import { rowSources, type Dataset } from '../dataset.ts';
import { lastDate } from '../freshness.ts';

/**
 * What `coverage` of a table promises less, or more, than its rows have: mostly it was not brought up to date. Undefined where it
 * fits, and where the newest row is after the day of the site, which is told by itself, or is a day that something is due.
 */
export function staleCoverage(dataset: Dataset, asOf?: string): { what: string; remedy: string } | undefined {
  if (dataset.deadline) return undefined;
  const newest = lastDate(dataset, dataset.rows);
  const named = datesNamed(dataset.coverage).sort((a, b) => endOf(a).localeCompare(endOf(b)));
  const last = named.at(-1);
  if (newest === undefined || last === undefined) return undefined;
  // Years may be looked through in which nothing happened on any day.
  if (last.length === newest.length && last > newest) {
    return {
      what: `Coverage ends with ${dateInWords(last)}, and the rows go to ${dateInWords(newest)}.`,
      remedy: 'Write how far the rows go, or add those that are missing.',
    };
  }
  if (startOf(newest) <= endOf(last)) return undefined;
  if (asOf !== undefined && startOf(newest) > asOf) return undefined;
  return {
    what: `The rows go to ${dateInWords(newest)}, and coverage ends with ${dateInWords(last)}.`,
    remedy: 'Bring coverage up to date, and gaps, if they say that nothing newer was found.',
  };
}

/**
 * A table that was put together before the time of its newest row, or before a source of its rows came out: mostly its day was
 * not brought up to date. A source that came out after the day of the site, `asOf`, is told by itself.
 */
export function staleDay(
  dataset: Dataset,
  {
    sources,
    asOf,
  }: { sources?: ReadonlyMap<string, { published?: string | undefined }> | undefined; asOf?: string | undefined } = {},
): { what: string; remedy: string } | undefined {
  const newest = lastDate(dataset, dataset.rows);
  const told = (what: string) => {
    const put = `This was put together ${dateInWords(dataset.compiledOn)}, and ${what}.`;
    return { what: put, remedy: 'Write the day on which you added the row.' };
  };
  const isLate = (day: string) => startOf(day) > dataset.compiledOn;
  if (!dataset.deadline && newest !== undefined && isLate(newest)) return told(`a row is of ${dateInWords(newest)}`);
  for (const row of dataset.rows)
    for (const id of rowSources(dataset, row)) {
      const day = sources?.get(id)?.published;
      if (day !== undefined && isLate(day) && !(asOf !== undefined && startOf(day) > asOf))
        return told(`the source "${id}", in line ${String(row.line)}, came out ${dateInWords(day)}`);
    }
  return undefined;
}
