import type { ChartEvent } from '../../charts/model/chart-model.ts';
import type { Dataset } from '../datasets/dataset.ts';

/** The dataset whose rows are the events that charts can mark; it needs the columns id, date and label. */
const EVENTS = 'events';

/** The categories that an event may have. */
export function eventCategories(datasets: ReadonlyMap<string, Dataset>): Set<string> {
  const column = datasets.get(EVENTS)?.columns.find(({ name }) => name === 'category');
  return new Set(column?.values);
}

/** The events of the site; none where there is no such dataset. */
export function readEvents(datasets: ReadonlyMap<string, Dataset>): ChartEvent[] {
  const rows = datasets.get(EVENTS)?.rows ?? [];
  return rows.map(({ cells }) => ({
    id: String(cells.id),
    date: String(cells.date),
    label: String(cells.label ?? cells.title),
  }));
}
