import { rowSources, type Dataset } from '../datasets/dataset.ts';
import { rowAnchor } from '../datasets/row-anchor.ts';
import { capitalised } from '../../basics/capitalised.ts';
import type { TimelineEvent } from './timeline-events.ts';

/** The due days of a table as events, each with the anchor of its row as its id; none where it has no deadlines, or no day is due. */
export function deadlineEvents(dataset: Dataset): TimelineEvent[] {
  const { deadline, title: category, rows } = dataset;
  if (!deadline) return [];
  const { due, title, summary } = deadline;
  return rows
    .filter(({ cells }) => typeof cells[due] === 'string')
    .map((row) => ({
      id: rowAnchor(dataset, row),
      date: String(row.cells[due]),
      title: capitalised(String(row.cells[title])),
      summary: String(row.cells[summary]),
      category,
      actors: [],
      sources: rowSources(dataset, row),
    }));
}
