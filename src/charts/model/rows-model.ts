import type { Dataset, Row } from '../../evidence/datasets/dataset.ts';
import { selectRows } from '../../evidence/datasets/select-rows.ts';
import { boundFigure } from './bound-figure.ts';
import { columnOf } from './chart-error.ts';
import type { RowsChartSpec } from '../specification/chart-schema.ts';
import type { FigureRow, RowGroup, RowsModel } from './chart-types.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { cellInWords } from './dates-in-words.ts';
import { chartHead } from './model-input.ts';

/** Decides a chart with one row a figure: a range from low to high, or a bar from zero. */
export function rowsModel(spec: RowsChartSpec, dataset: Dataset): RowsModel {
  const { low, high } = figureColumns(spec);
  const value = columnOf(dataset, low);
  const rows = ordered(selectRows(dataset, spec.where ?? {}), spec);
  return {
    kind: spec.kind,
    ...chartHead(spec, dataset, value.unit ?? ''),
    colour: spec.colour,
    labelHeading: labelColumns(spec)
      .map((name) => columnOf(dataset, name).label)
      .join(', '),
    groupHeading: spec.group === undefined ? undefined : columnOf(dataset, spec.group).label,
    valueHeading: low === high ? value.label : 'Figure',
    groups: gathered(
      rows.map((row) => figureRow(row, spec, dataset)),
      rows.map((row) => (spec.group === undefined ? undefined : capitalised(String(row.cells[spec.group] ?? '')))),
    ),
  };
}

/** Rows without a figure come last, unless they were asked for first. */
function ordered(rows: readonly Row[], spec: RowsChartSpec): Row[] {
  if (spec.order === undefined || spec.order === 'data') return [...rows];
  const { low, high } = figureColumns(spec);
  const gap = spec.order === 'gaps-first' ? Infinity : -Infinity;
  const size = (row: Row) => Number(row.cells[high] ?? row.cells[low] ?? gap);
  return rows.toSorted((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/** The columns that name a row. */
export function labelColumns(spec: RowsChartSpec): string[] {
  return typeof spec.label === 'string' ? [spec.label] : spec.label;
}

/** The columns that hold a row's figure; both are the same for bars. */
export function figureColumns(spec: RowsChartSpec): { low: string; high: string } {
  return spec.kind === 'range' ? { low: spec.low, high: spec.high } : { low: spec.value, high: spec.value };
}

function figureRow(row: Row, spec: RowsChartSpec, dataset: Dataset): FigureRow {
  const label = labelColumns(spec)
    .map((name) => cellInWords(row.cells[name], columnOf(dataset, name)))
    .filter((words) => words !== '')
    .join(': ');
  return { label: capitalised(label), ...boundFigure(row, figureColumns(spec), dataset) };
}

/** Gathers rows by their group, groups and rows both in the order of the data. */
function gathered(rows: readonly FigureRow[], groupOf: readonly (string | undefined)[]): RowGroup[] {
  return [...new Set(groupOf)].map((label) => ({ label, rows: rows.filter((_, index) => groupOf[index] === label) }));
}
