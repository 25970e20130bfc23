import { isDateText } from '../dates/partial-date.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { selectRows } from '../datasets/select-rows.ts';
import type { ChartProblem } from './chart-error.ts';
import type { ChartEvent } from './chart-model.ts';
import type { ChartSpec, CountSpec, SeriesChartSpec } from './chart-schema.ts';
import { columnProblems } from './column-problems.ts';
import { seriesRows } from './series-model.ts';
import { precisionOf } from './time-slots.ts';

type Path = (string | number)[];

/**
 * Everything in a specification that its dataset and the events cannot give, all at once: unknown columns and events,
 * columns of the wrong type, selections without rows, several rows for one place, mixed units.
 */
export function chartProblems(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): ChartProblem[] {
  const columns = columnProblems(spec, dataset);
  if (columns.length > 0) return [...columns, ...markProblems(spec, dataset, events)];
  return [...rowProblems(spec, dataset), ...countProblems(spec, dataset), ...markProblems(spec, dataset, events)];
}

function rowProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  if (selectRows(dataset, spec.where ?? {}).length === 0) return [noRows(['where'])];
  if (!('series' in spec) || !spec.series) return [];
  return [
    ...spec.series.flatMap((_, index) => placeProblems(spec, index, dataset)),
    ...precisionProblems(spec, dataset),
    ...unitProblems(spec, dataset),
  ];
}

function noRows(path: Path): ChartProblem {
  return {
    path,
    message: 'No row of the dataset fits this selection.',
    remedy: 'Compare each value with the cells of its column in data.csv.',
  };
}

/** One place can hold one figure of a series: two rows for one year mean that the selection is too wide. */
function placeProblems(spec: SeriesChartSpec, index: number, dataset: Dataset): ChartProblem[] {
  const [x, series] = [spec.x ?? '', spec.series?.[index]];
  if (!series) return [];
  const rows = seriesRows(dataset, spec, series);
  if (rows.length === 0) return [noRows(['series', index])];
  const keys = rows.map((row) => String(row.cells[x] ?? ''));
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice === undefined) return [];
  const lines = rows.filter((row) => String(row.cells[x] ?? '') === twice).map((row) => row.line);
  const message = `"${series.label}" has ${String(lines.length)} rows for ${twice} (lines ${lines.join(', ')} of data.csv).`;
  return [
    { path: ['series', index], message, remedy: 'Narrow the selection with where, so that one row a place is left.' },
  ];
}

function precisionProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  const x = dataset.columns.find((column) => column.name === spec.x);
  if (x?.type !== 'date') return [];
  const dates = (spec.series ?? [])
    .flatMap((series) => seriesRows(dataset, spec, series))
    .map((row) => String(row.cells[x.name] ?? ''));
  if (precisionOf(dates) !== 'other') return [];
  const message = 'The dates of these rows are not all months, or all years.';
  return [{ path: ['x'], message, remedy: 'Choose rows of one precision with where.' }];
}

function unitProblems(spec: SeriesChartSpec, dataset: Dataset): ChartProblem[] {
  const unitOf = (name: string) => dataset.columns.find((column) => column.name === name)?.unit ?? '';
  const units = [...new Set((spec.series ?? []).map(({ column }) => unitOf(column)))];
  if (units.length < 2) return [];
  return [
    {
      path: ['series'],
      message: `The series have different units: ${units.join(', ')}.`,
      remedy: 'Draw one chart for each unit.',
    },
  ];
}

function countProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const count = countOf(spec);
  if (!count) return [];
  const listed = count.groups.flatMap((group) => group.values);
  const present = new Set(selectRows(dataset, spec.where ?? {}).map((row) => String(row.cells[count.by] ?? '')));
  const missing = [...present].filter((value) => !listed.includes(value));
  const twice = listed.filter((value, index) => listed.indexOf(value) !== index);
  const problem = (message: string, remedy: string) => ({ path: ['count', 'groups'], message, remedy });
  return [
    ...missing.map((value) =>
      problem(`Rows with ${count.by} "${value}" belong to no group.`, 'Add the value to one of the groups.'),
    ),
    ...twice.map((value) => problem(`The value "${value}" stands in two groups.`, 'Leave it in one of them.')),
  ];
}

function countOf(spec: ChartSpec): CountSpec | undefined {
  return 'count' in spec ? spec.count : undefined;
}

function markProblems(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[]): ChartProblem[] {
  if (!('marks' in spec) || !spec.marks) return [];
  const onDates =
    countOf(spec) !== undefined || dataset.columns.find((column) => column.name === spec.x)?.type === 'date';
  const unknown = spec.marks.flatMap((id, index) => markProblem(id, ['marks', index], events));
  const misplaced = {
    path: ['marks'],
    message: 'Events can be marked on a date axis only.',
    remedy: 'Remove marks, or choose a date column for x.',
  };
  return onDates ? unknown : [...unknown, misplaced];
}

function markProblem(id: string, path: Path, events: readonly ChartEvent[]): ChartProblem[] {
  const event = events.find((candidate) => candidate.id === id);
  const remedy = 'Events are the rows of content/datasets/events/data.csv; marks name them by their id.';
  if (!event) return [{ path, message: `There is no event "${id}".`, remedy }];
  return isDateText(event.date) ? [] : [{ path, message: `The event "${id}" has no date.`, remedy }];
}
