import { dateInWords, endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { rowSources, type Dataset, type Row } from '../datasets/dataset.ts';
import { inRow } from '../datasets/unlikely/look-again.ts';
import type { Source } from '../sources/source-schema.ts';

/** Where a source came out, it may still have been the day before. */
const ZONES = 24 * 60 * 60 * 1000;

/** Events that begin after each of their sources came out: mostly a day mistyped. A source without a date may be of any day. */
export function untoldEvents(
  table: Dataset | undefined,
  sources: ReadonlyMap<string, Source> | undefined,
): ContentProblem[] {
  if (!table || !sources) return [];
  return table.rows.flatMap((row) => {
    const { date } = row.cells;
    const newest = newestOf(table, row, sources);
    if (typeof date !== 'string' || !isDateText(date) || newest === undefined) return [];
    if (Date.parse(startOf(date)) - Date.parse(endOf(newest)) <= ZONES) return [];
    const what = `This event is of ${dateInWords(date)}, and its newest source came out in or on ${dateInWords(newest)}: none can tell of it.`;
    return [inRow(table, row, what, 'Correct the date, or add the source that tells of it.')];
  });
}

function newestOf(table: Dataset, row: Row, sources: ReadonlyMap<string, Source>): string | undefined {
  const published = rowSources(table, row).map((id) => sources.get(id)?.published);
  if (published.includes(undefined)) return undefined;
  return published
    .flatMap((day) => day ?? [])
    .sort((a, b) => endOf(a).localeCompare(endOf(b)))
    .at(-1);
}
