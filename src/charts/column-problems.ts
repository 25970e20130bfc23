import type { Column, Dataset } from '../datasets/dataset.ts';
import { unknownColumn, type ChartProblem } from './chart-error.ts';
import type { ChartSpec, RowsChartSpec, SeriesChartSpec } from './chart-schema.ts';
import { figureColumns, labelColumns } from './rows-model.ts';

type Path = (string | number)[];
type ColumnType = Column['type'];

/** Columns that a specification names and the dataset does not have, or has with another type. */
export function columnProblems(spec: ChartSpec, dataset: Dataset): ChartProblem[] {
  const need = (name: string, path: Path, types?: readonly ColumnType[]) => columnProblem(dataset, name, path, types);
  const inWhere = whereColumns(spec).flatMap(({ name, path }) => need(name, path));
  if (spec.kind === 'range' || spec.kind === 'horizontal-bar') return [...inWhere, ...rowsColumns(spec, need)];
  return [...inWhere, ...seriesColumns(spec, need)];
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

function seriesColumns(spec: SeriesChartSpec, need: Need): ChartProblem[] {
  const count = 'count' in spec ? spec.count : undefined;
  if (count) {
    return [
      ...need(count.by, ['count', 'by']),
      ...need(count.from, ['count', 'from'], ['date']),
      ...need(count.until, ['count', 'until'], ['date']),
    ];
  }
  const series = (spec.series ?? []).flatMap(({ column }, index) =>
    need(column, ['series', index, 'column'], ['number']),
  );
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

function whereColumns(spec: ChartSpec): { name: string; path: Path }[] {
  const of = (where: Readonly<Record<string, unknown>> | undefined, path: Path) =>
    Object.keys(where ?? {}).map((name) => ({ name, path: [...path, 'where', name] }));
  const series = 'series' in spec ? (spec.series ?? []).flatMap((one, index) => of(one.where, ['series', index])) : [];
  return [...of(spec.where, []), ...series];
}
