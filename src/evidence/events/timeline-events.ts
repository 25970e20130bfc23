import { rowSources, splitIds, type Dataset, type Row } from '../datasets/dataset.ts';
import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';

/** An event of the timeline. `date` is as precise as it is known: a day, a month, a year or an interval. */
export interface TimelineEvent {
  id: string;
  date: string;
  title: string;
  summary: string;
  category: string;
  actors: readonly string[];
  sources: readonly string[];
}

/** The dataset of events; the timeline needs its columns id, date, title, summary, category and actors. */
const EVENTS = 'events';

/** The events of the site in order of time, without those whose date cannot be read; none where there is no such dataset. */
export function timelineEvents(datasets: ReadonlyMap<string, Dataset>): TimelineEvent[] {
  const dataset = datasets.get(EVENTS);
  const events = dataset?.rows.map((row) => eventOf(row, dataset)) ?? [];
  return events.filter(({ date }) => isDateText(date)).sort(inTime);
}

function eventOf(row: Row, dataset: Dataset): TimelineEvent {
  const text = (column: string) => String(row.cells[column] ?? '');
  return {
    id: text('id'),
    date: text('date'),
    title: text('title') || text('label'),
    summary: text('summary'),
    category: text('category'),
    actors: splitIds(row.cells.actors),
    sources: rowSources(dataset, row),
  };
}

/** By first day; of events that begin together the more precise one comes first. */
function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return compare(startOf(a.date), startOf(b.date)) || compare(endOf(a.date), endOf(b.date)) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface Part {
  from: string;
  to: string;
  category?: string | undefined;
}

/** The events that begin between two dates, both included, of one category if it is named. */
export function timelineBetween(events: readonly TimelineEvent[], { from, to, category }: Part): TimelineEvent[] {
  const [first, last] = [startOf(from), endOf(to)];
  const isWithin = ({ date }: TimelineEvent) => startOf(date) >= first && startOf(date) <= last;
  return events.filter((event) => isWithin(event) && (category === undefined || event.category === category));
}

/** The events by the year in which they begin, in order. */
export function byYear<Event extends Pick<TimelineEvent, 'date'>>(events: readonly Event[]): Map<number, Event[]> {
  return Map.groupBy(events, ({ date }) => Number(startOf(date).slice(0, 4)));
}
