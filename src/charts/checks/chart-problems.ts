import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { whyNoRow } from '../../evidence/datasets/no-row.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import type { ChartProblem } from '../model/chart-error.ts';
import type { ChartSpec, CountSpec, SeriesChartSpec } from '../specification/chart-schema.ts';
import type { ChartEvent, FactFigures } from '../model/chart-types.ts';
import { annotationColumns, annotationProblems, type Drawn } from './annotation-problems.ts';
import { captionProblems } from './caption-problems.ts';
import { columnProblems } from './column-problems.ts';
import { markProblems, marksOutside } from './mark-problems.ts';
import { panelDatasets } from '../model/panel-datasets.ts';
import { partProblems } from './part-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { scaleProblems, turnedProblems } from './scale-problems.ts';
import {
  barProblems,
  precisionProblems,
  reachProblems,
  sameSeries,
  standingProblems,
  togetherProblems,
} from './point-problems.ts';
import { seriesProblems } from './series-problems.ts';
import { unitProblems } from './unit-problems.ts';
import { seriesRows } from '../model/series-model.ts';
import { chartModel } from '../model/chart-model.ts';
import { plainModels } from '../model/chart-types.ts';
import { bareFigures } from './word-problems.ts';

type Path = (string | number)[];

/**
 * Everything in a specification that its dataset, the events and the facts cannot give, all at once: unknown columns,
 * events and facts, columns of the wrong type, selections without rows, several rows for one place, mixed units, a log
 * axis for figures that have no place on it.
 */
export function chartProblems(
  spec: ChartSpec,
  dataset: Dataset,
  events: readonly ChartEvent[],
  facts: FactFigures = new Map(),
): ChartProblem[] {
  const columns = [...columnProblems(spec, dataset), ...annotationColumns(spec, dataset)];
  const marks = markProblems(spec, dataset, events);
  if (columns.length > 0) return [...columns, ...marks];
  const problems = [
    ...rowProblems(spec, dataset),
    ...partProblems(spec, dataset),
    ...countProblems(spec, dataset),
    ...scaleProblems(spec, dataset),
    ...turnedProblems(spec, dataset),
    ...marks,
    ...referenceProblems(spec, dataset, events, facts),
    ...labelProblems(spec, dataset),
  ];
  if (problems.length > 0) return problems;
  // Where a mark or a note stands can be told only of a chart that can be drawn.
  const drawn = drawnOf(spec, dataset, events, facts);
  return [
    ...marksOutside(spec, drawn.models),
    ...annotationProblems(spec, drawn),
    ...unitProblems(spec, dataset, () => chartModel({ ...spec, notes: undefined }, dataset, events, facts).axis),
  ];
}

/** The chart as it would be drawn without its notes at points. */
function drawnOf(spec: ChartSpec, dataset: Dataset, events: readonly ChartEvent[], facts: FactFigures): Drawn {
  const { notes = [], ...rest } = spec;
  if (notes.length === 0 && !('emphasis' in spec) && !('marks' in spec)) return { models: [], dataset, events, facts };
  return { models: plainModels(chartModel(rest, dataset, events, facts)), dataset, events, facts };
}

/** Figures in the plain words of marks and references. */
function labelProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const labels = (key: 'marks' | 'references', parts: readonly (string | { label?: string | undefined })[]) =>
    parts.flatMap((part, index) =>
      typeof part === 'string' || part.label === undefined
        ? []
        : bareFigures(part.label, [key, index, 'label'], dataset),
    );
  return [
    ...captionProblems(spec, dataset),
    ...('marks' in spec ? labels('marks', spec.marks ?? []) : []),
    ...('references' in spec ? labels('references', spec.references ?? []) : []),
  ];
}

function rowProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  if (selectRows(dataset, spec.where ?? {}).length === 0) return [absentWord(spec, dataset) ?? noRows(['where'])];
  const panels = spec.panels === undefined ? [] : panelProblems(spec.panels, spec, dataset);
  if (panels.length > 0 || !('series' in spec) || !spec.series) return panels;
  const reach = reachProblems(spec, dataset);
  if (reach.length > 0) return reach;
  return [
    ...spec.series.flatMap((_, index) => placeProblems(spec, index, dataset)),
    ...sameSeries(spec),
    ...precisionProblems(spec, dataset),
    ...barProblems(spec, dataset),
    ...togetherProblems(spec, dataset),
    ...standingProblems(spec, dataset),
    ...seriesProblems(spec, dataset),
  ];
}

const MOST_PANELS = 12;

function panelProblems(
  panels: NonNullable<ChartSpec['panels']>,
  { where }: ChartSpec,
  dataset: Dataset,
): ChartProblem[] {
  const parts = panelDatasets(panels, dataset, where);
  const tooMany = {
    path: ['panels'],
    message: `These would be ${parts.length} panels; more than ${MOST_PANELS} cannot be compared at a glance.`,
    remedy: 'Choose some of them: panels: { by: column, values: [first, second] }.',
  };
  const empty = parts.filter((part) => selectRows(part.dataset, where ?? {}).length === 0);
  return [
    ...(parts.length > MOST_PANELS ? [tooMany] : []),
    ...empty.map(({ label }) => ({ ...noRows(['panels']), message: `No row has the value "${label}" for a panel.` })),
  ];
}

/** The part of a selection that no row has: it is why none is left. */
function absentWord({ where = {} }: ChartSpec, dataset: Dataset): ChartProblem | undefined {
  const why = whyNoRow(dataset, where);
  if (!why) return undefined;
  const { path, what, remedy, missing } = why;
  return { path: ['where', ...path], message: what, remedy, ...(missing === undefined ? {} : { missing }) };
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
  const series = spec.series?.[index];
  if (!series) return [];
  if (seriesRows(dataset, spec, series).length === 0) return [noRows(['series', index])];
  const parts =
    spec.panels === undefined ? [dataset] : panelDatasets(spec.panels, dataset, spec.where).map((part) => part.dataset);
  return parts.flatMap((part) => twiceProblems(spec, index, part)).slice(0, 1);
}

function twiceProblems(spec: SeriesChartSpec, index: number, dataset: Dataset): ChartProblem[] {
  const [x, series] = [spec.x ?? '', spec.series?.[index]];
  if (!series) return [];
  const rows = seriesRows(dataset, spec, series);
  const keys = rows.map((row) => String(row.cells[x] ?? ''));
  const seen = new Set<string>();
  const twice = keys.find((key) => seen.size === seen.add(key).size);
  if (twice === undefined) return [];
  const lines = rows.filter((row) => String(row.cells[x] ?? '') === twice).map((row) => row.line);
  const message = `"${series.label}" has ${lines.length} rows for ${twice} (lines ${lines.join(', ')} of data.csv).`;
  const remedy =
    'Narrow the selection with where, or correct the cell by which one of them is selected, so that one is left.';
  return [{ path: ['series', index], message, remedy }];
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
