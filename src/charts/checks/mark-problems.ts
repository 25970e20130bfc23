import { didYouMean } from '../../records/problems/suggest.ts';
import { KEPT_IN_EVENTS } from '../../evidence/events/event-kind.ts';
import { isDateText } from '../../basics/partial-date.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import { markParts, type MarkSpec } from '../specification/annotation-schema.ts';
import type { ChartSpec, SeriesChartSpec } from '../specification/chart-schema.ts';
import type { ChartEvent, PlainModel } from '../model/chart-types.ts';

/** Events that a chart marks and that are unknown, have no date, or stand on a chart that has no date axis. */
export function markProblems(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): ChartProblem[] {
  if (!('marks' in spec) || !spec.marks) return [];
  const unknown = spec.marks.flatMap((mark, index) => {
    const path = typeof mark === 'string' ? ['marks', index] : ['marks', index, 'event'];
    return markProblem(markParts(mark).event, path, events);
  });
  const found = [...unknown, ...markedTwice(spec.marks)];
  return hasDateAxis(spec, dataset) ? found : [...found, misplaced(spec)];
}

/** Marks of events before or after all that the plots of a chart show: they would be left out. */
export function marksOutside(spec: ChartSpec, models: readonly PlainModel[]): ChartProblem[] {
  if (!('marks' in spec) || !spec.marks) return [];
  const drawn = new Set(models.flatMap((model) => ('marks' in model ? model.marks.map(({ id }) => id) : [])));
  return spec.marks.flatMap((mark, index) => {
    const id = markParts(mark).event;
    const message = `The event "${id}" lies outside the dates of this chart, so its mark would be left out.`;
    return drawn.has(id)
      ? []
      : [{ path: ['marks', index], message, remedy: 'Take the mark out, or choose rows of its time with where.' }];
  });
}

function markedTwice(marks: readonly MarkSpec[]): ChartProblem[] {
  const ids = marks.map((mark) => markParts(mark).event);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: ['marks', index], message: `The event "${id}" is marked twice.`, remedy: 'Mark it once.' }],
  );
}

/** True where positions along the bottom are dates, all of them in their places. */
export function hasDateAxis(spec: ChartSpec, dataset: Dataset): boolean {
  switch (spec.kind) {
    case 'dots':
    case 'timeline-strip':
      return true;
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return false;
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return hasDatesAlong(spec, dataset);
  }
}

function hasDatesAlong(spec: SeriesChartSpec, dataset: Dataset): boolean {
  if ('count' in spec && spec.count) return true;
  const isDate = dataset.columns.find((column) => column.name === spec.x)?.type === 'date';
  return isDate && !('places' in spec && spec.places === 'listed');
}

function misplaced(spec: ChartSpec): ChartProblem {
  const isListed = 'places' in spec && spec.places === 'listed';
  return {
    path: ['marks'],
    message: 'Events can be marked on a date axis only.',
    remedy: isListed ? 'Remove marks, or places: listed.' : 'Remove marks, or choose a date column for x.',
  };
}

function markProblem(id: string, path: ChartProblem['path'], events: readonly ChartEvent[]): ChartProblem[] {
  const event = events.find((candidate) => candidate.id === id);
  const ids = events.map((candidate) => candidate.id);
  const remedy = `${didYouMean(id, ids)}${KEPT_IN_EVENTS} Marks name them by their id.`;
  if (!event) return [{ path, message: `There is no event "${id}".`, remedy, missing: `event ${id}` }];
  return isDateText(event.date) ? [] : [{ path, message: `The event "${id}" has no date.`, remedy }];
}
