import { dateInWords, endOf, isDateText, startOf } from '../../../basics/partial-date.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { rowSources, type Dataset } from '../dataset.ts';
import { inRow } from './look-again.ts';

/** A source may be of the day before, by the clock of another place. */
const MARGIN = 3 * 86_400_000;

/**
 * Rows that are of a later time than every one of their sources, which therefore cannot tell of it. Those after the day of
 * the site are told by themselves.
 */
export function beyondSources(
  dataset: Dataset,
  sources: ReadonlyMap<string, { published?: string | undefined }>,
  asOf?: string,
): ContentProblem[] {
  const { dateColumn } = dataset;
  if (dateColumn === undefined || dataset.deadline) return [];
  return dataset.rows.flatMap((row) => {
    const date = row.cells[dateColumn];
    const published = rowSources(dataset, row).map((id) => sources.get(id)?.published);
    if (typeof date !== 'string' || !isDateText(date)) return [];
    const start = startOf(date);
    if (published.some((day) => day === undefined || endOf(day) >= start) || (asOf !== undefined && start > asOf))
      return [];
    const [newest] = published.flatMap((day) => day ?? []).sort((a, b) => endOf(b).localeCompare(endOf(a)));
    if (newest === undefined) return [];
    if (Date.parse(start) <= Date.parse(endOf(newest)) + MARGIN) return [];
    const what = `This row is of ${dateInWords(date)}, and its newest source came out in or on ${dateInWords(newest)}.`;
    return [inRow(dataset, row, what, 'Correct the date, or name the source that tells of it.')];
  });
}
