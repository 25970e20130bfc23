import type { Field } from '../../basics/write-csv.ts';
import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';

/** The events as records for a table, the header first. Dates are as precise as they are known. */
export function timelineRecords(events: readonly TimelineEvent[]): Field[][] {
  const header = ['Date', 'Id', 'Event', 'Summary', 'Category', 'Actors', 'Sources'];
  const records = events.map(({ date, id, title, summary, category, actors, sources }) => [
    date,
    id,
    title,
    summary,
    category,
    actors.join(';'),
    sources.join(';'),
  ]);
  return [header, ...records];
}
