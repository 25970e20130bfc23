import { dateInWords, isDateText, startOf } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import type { ReadKind } from '../../records/reading/kind.ts';
import type { ReadDatasets } from '../datasets/dataset-kind.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { ReadSite } from '../site/site-kind.ts';
import { neededColumns } from '../datasets/needed-columns.ts';
import { eventAnchor, TIMELINE } from './event-addresses.ts';

/** A dated thing that a chart can mark. `date` is any date text; its first day is marked. */
export interface ChartEvent {
  id: string;
  date: string;
  label: string;
}

/** The dataset whose rows are the events. */
export const EVENTS = 'events';

/** Where events stand, as a sentence for an editor. */
export const KEPT_IN_EVENTS = 'Events are the rows of content/datasets/events/data.csv.';

/** Events: the rows of their dataset, if there is one; it needs the columns id, date, and label or title. */
export function readEvents(
  _files: readonly ContentFile[],
  { datasets, site }: { datasets: Pick<ReadDatasets, 'value'>; site?: ReadSite },
): ReadKind<readonly ChartEvent[]> {
  const table = datasets.value.get(EVENTS);
  const needed = table ? neededColumns(table, { id: 'id', date: 'date', [nameColumn(table)]: 'text' }) : [];
  const events = eventsIn(table);
  const ids = events.map(({ id }) => id);
  return {
    value: events,
    problems: [...needed, ...laterEvents(table, site?.value?.asOf), ...toldTwice(table)],
    names: {
      event: { ids: new Set(ids), keptIn: KEPT_IN_EVENTS },
      category: {
        ids: eventCategories(datasets.value),
        keptIn: 'Categories of events are listed in content/datasets/events/dataset.yaml.',
      },
    },
    addresses: new Map(ids.length > 0 ? [[TIMELINE, new Set(['main', ...ids.map(eventAnchor)])]] : []),
  };
}

/** Events after the day up to which the evidence was gathered: mostly a year mistyped. */
function laterEvents(table: Dataset | undefined, asOf: string | undefined): ContentProblem[] {
  if (!table || asOf === undefined || table.deadline) return [];
  return table.rows.flatMap(({ line, cells: { date } }) => {
    if (typeof date !== 'string' || !isDateText(date) || startOf(date) <= asOf) return [];
    const what = `This event is of ${dateInWords(date)}, after the day of the site, ${dateInWords(asOf)}.`;
    const remedy = 'Correct the year, or raise asOf in content/site.yaml.';
    return [{ rule: 'later-day' as const, file: `content/datasets/${EVENTS}/data.csv`, line, column: 1, what, remedy }];
  });
}

/** Events of one day with one label, or one title: the same was added under two ids. */
function toldTwice(table: Dataset | undefined): ContentProblem[] {
  const first = new Map<string, number>();
  return (table?.rows ?? []).flatMap(({ line, cells: { date, label, title } }) => {
    const keys = [label, title].flatMap((name) =>
      typeof name === 'string' ? [`${String(date)} ${name.toLowerCase()}`] : [],
    );
    const earlier = keys.flatMap((key) => first.get(key) ?? [])[0];
    for (const key of keys) if (!first.has(key)) first.set(key, line);
    if (earlier === undefined) return [];
    const what = `The event of line ${String(earlier)} is of this day too, and has the same name.`;
    const remedy = 'If the two are one, take one of them out.';
    return [
      { rule: 'look-again' as const, file: `content/datasets/${EVENTS}/data.csv`, line, column: 1, what, remedy },
    ];
  });
}

/** The categories that an event may have. */
export function eventCategories(datasets: ReadonlyMap<string, Dataset>): Set<string> {
  const column = datasets.get(EVENTS)?.columns.find(({ name }) => name === 'category');
  return new Set(column?.values);
}

/** The column that says what happened, in a few words. */
function nameColumn({ columns }: Dataset): string {
  return columns.some(({ name }) => name === 'title') ? 'title' : 'label';
}

function eventsIn(table: Dataset | undefined): ChartEvent[] {
  const rows = (table?.rows ?? []).filter(
    ({ cells }) => typeof cells.id === 'string' && isDateText(String(cells.date)),
  );
  return rows.map(({ cells }) => ({
    id: String(cells.id),
    date: String(cells.date),
    label: String(cells.label ?? cells.title),
  }));
}
