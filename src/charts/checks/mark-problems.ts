import { KEPT_IN_EVENTS } from '../../evidence/events/event-kind.ts';
import { isDateText } from '../../basics/partial-date.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import type { ChartEvent } from '../model/chart-types.ts';

/** Events that a chart marks and that are unknown, have no date, or stand on a chart that has no date axis. */
export function markProblems(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): ChartProblem[] {
  const main = mainProblems(spec);
  if (!('marks' in spec) || !spec.marks) return main;
  const unknown = [...spec.marks.flatMap((id, index) => markProblem(id, ['marks', index], events)), ...main];
  return hasDateAxis(spec, dataset) ? unknown : [...unknown, misplaced(spec)];
}

function mainProblems(spec: ChartSpec): ChartProblem[] {
  const main = 'mainMark' in spec ? spec.mainMark : undefined;
  const marks = 'marks' in spec ? (spec.marks ?? []) : [];
  if (main === undefined || marks.includes(main)) return [];
  const message = `The main mark "${main}" is not one of the marks.`;
  return [{ path: ['mainMark'], message, remedy: 'Add it to marks, or name one of them.' }];
}

/** True where positions along the bottom are dates, all of them in their places. */
export function hasDateAxis(spec: ChartSpec, dataset: Dataset): boolean {
  if (spec.kind === 'dots' || spec.kind === 'timeline-strip') return true;
  if (spec.kind === 'range' || spec.kind === 'horizontal-bar') return false;
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
  const remedy = `${KEPT_IN_EVENTS} Marks name them by their id.`;
  if (!event) return [{ path, message: `There is no event "${id}".`, remedy }];
  return isDateText(event.date) ? [] : [{ path, message: `The event "${id}" has no date.`, remedy }];
}
