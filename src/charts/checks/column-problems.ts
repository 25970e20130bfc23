import type { Column, Dataset } from '../../evidence/datasets/dataset.ts';
import { absentInWords, absentValues, type Where } from '../../evidence/datasets/select-rows.ts';
import { unknownColumn, type ChartProblem } from '../model/chart-error.ts';
import type {
  ChartSpec,
  DotsChartSpec,
  RowsChartSpec,
  SeriesChartSpec,
  StripChartSpec,
} from '../specification/chart-schema.ts';
import { panelColumn } from '../model/panel-datasets.ts';
import { annotationsOf } from '../model/annotate.ts';
import { figureColumns, labelColumns } from '../model/rows-model.ts';

type Path = (string | number)[];
type ColumnType = Column['type'];

/** Columns that a specification names and the dataset does not have, or has with another type. */
export function columnProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const need = (name: string, path: Path, types?: readonly ColumnType[]) => columnProblem(dataset, name, path, types);
  const inWhere = whereParts(spec).flatMap(({ where, path }) => [
    ...Object.keys(where).flatMap((name) => need(name, [...path, name])),
    ...absentProblems(where, path, dataset),
  ]);
  const inPanels = spec.panels === undefined ? [] : need(panelColumn(spec.panels), ['panels'], GROUPING);
  const inEmphasis = absentProblems(annotationsOf(spec).emphasis ?? {}, ['emphasis'], dataset);
  return [...inWhere, ...inEmphasis, ...inPanels, ...referenceColumns(spec, need), ...kindColumns(spec, need, dataset)];
}

const GROUPING: readonly ColumnType[] = ['category', 'text', 'date'];

function kindColumns(spec: ChartSpec, need: Need, dataset: Dataset): ChartProblem[] {
  switch (spec.kind) {
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return rowsColumns(spec, need);
    case 'dots':
      return dotsColumns(spec, need);
    case 'timeline-strip':
      return stripColumns(spec, need);
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return seriesColumns(spec, need, dataset);
  }
}

function dotsColumns({ x, low, high, label }: DotsChartSpec, need: Need): ChartProblem[] {
  return [
    ...need(x, ['x'], ['date']),
    ...need(low, ['low'], ['number']),
    ...(low === high ? [] : need(high, ['high'], ['number'])),
    ...(label === undefined ? [] : need(label, ['label'])),
  ];
}

function stripColumns({ from, to, label }: StripChartSpec, need: Need): ChartProblem[] {
  return [
    ...need(from, ['from'], ['date']),
    ...(to === undefined ? [] : need(to, ['to'], ['date'])),
    ...need(label, ['label']),
  ];
}

function referenceColumns(spec: ChartSpec, need: Need): ChartProblem[] {
  const references = 'references' in spec ? (spec.references ?? []) : [];
  return references.flatMap(({ column }, index) =>
    column === undefined ? [] : need(column, ['references', index, 'column'], ['number']),
  );
}

type Need = (name: string, path: Path, types?: readonly ColumnType[]) => ChartProblem[];

function rowsColumns(spec: RowsChartSpec, need: Need): ChartProblem[] {
  const { low, high } = figureColumns(spec);
  const paths: [Path, Path] = spec.kind === 'range' ? [['low'], ['high']] : [['value'], ['value']];
  return [
    ...labelColumns(spec).flatMap((name, index) =>
      need(name, typeof spec.label === 'string' ? ['label'] : ['label', index]),
    ),
    ...need(low, paths[0], ['number']),
    ...(low === high ? [] : need(high, paths[1], ['number'])),
    ...(spec.group === undefined ? [] : need(spec.group, ['group'])),
  ];
}

/** A series under the name of another column of the table: mostly two labels were exchanged. */
function labelProblems(label: string, name: string, index: number, { columns }: Dataset): ChartProblem[] {
  const own = columns.find((column) => column.name === name);
  const key = wordsOf(label);
  const other = columns.find(
    (column) => column.type === 'number' && column.name !== name && wordsOf(column.label) === key,
  );
  if (!other || own?.type !== 'number' || wordsOf(own.label) === key) return [];
  return [
    {
      path: ['series', index, 'label'],
      message: `"${label}" is the name of the column "${other.name}", and this series draws "${name}".`,
      remedy: `Write column: ${other.name}, or the label of what is drawn: ${own.label}.`,
    },
  ];
}

/** The words of a label without its capitals, and without the unit after a comma or in brackets. */
function wordsOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[,(].*$/, '')
    .trim();
}

function seriesColumns(spec: SeriesChartSpec, need: Need, dataset: Dataset): ChartProblem[] {
  const ofAnother = (label: string, name: string, index: number) => labelProblems(label, name, index, dataset);
  const count = 'count' in spec ? spec.count : undefined;
  if (count) {
    return [
      ...need(count.by, ['count', 'by']),
      ...need(count.from, ['count', 'from'], ['date']),
      ...need(count.until, ['count', 'until'], ['date']),
    ];
  }
  const series = (spec.series ?? []).flatMap(({ column, standing, label }, index) => [
    ...need(column, ['series', index, 'column'], ['number']),
    ...ofAnother(label, column, index),
    ...(standing === undefined ? [] : need(standing, ['series', index, 'standing'], ['category'])),
  ]);
  return [...need(spec.x ?? '', ['x'], ['date', 'category', 'text']), ...series];
}

function columnProblem(dataset: Dataset, name: string, path: Path, types?: readonly ColumnType[]): ChartProblem[] {
  const column = dataset.columns.find((candidate) => candidate.name === name);
  if (!column) return [unknownColumn(dataset, name, path)];
  if (!types || types.includes(column.type)) return [];
  const message = `The column "${name}" holds ${column.type}; here it must hold ${types.join(' or ')}.`;
  return [
    {
      path,
      message,
      remedy: `Name another column, or correct its type in content/datasets/${dataset.id}/dataset.yaml.`,
    },
  ];
}

/** Values of lists that no row of the table has: the chart would go without them, and nobody would see it. */
function absentProblems(where: Where, path: Path, dataset: Dataset): ChartProblem[] {
  return absentValues(dataset, where)
    .filter(({ column }) => dataset.columns.some(({ name }) => name === column))
    .map((absent) => ({ path: [...path, absent.column, absent.index], ...absentInWords(absent, dataset) }));
}

/** Every selection of rows, with its place. */
function whereParts(spec: ChartSpec): { where: Where; path: Path }[] {
  const parts = partsOf(spec).map(({ where = {}, path }) => ({ where, path: [...path, 'where'] }));
  return [{ where: spec.where ?? {}, path: ['where'] }, ...parts];
}

/** The parts of a chart that choose rows of their own: series, groups, lanes. */
function partsOf(spec: ChartSpec): { where?: Where | undefined; path: Path; label: string }[] {
  const at = (key: string, parts: readonly { where?: Where | undefined; label: string }[]) =>
    parts.map(({ where, label }, index) => ({ where, label, path: [key, index] }));
  switch (spec.kind) {
    case 'dots':
      return at('groups', spec.groups);
    case 'timeline-strip':
      return at('lanes', spec.lanes);
    case 'line':
    case 'bar':
    case 'stacked-bar':
      return at('series', spec.series ?? []);
    case 'range':
    case 'horizontal-bar':
    case 'squares':
      return [];
  }
}
