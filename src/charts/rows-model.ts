import { rowSources, type Dataset, type Row } from '../datasets/dataset.ts';
import { selectRows } from '../datasets/select-rows.ts';
import { columnOf } from './chart-error.ts';
import type { Bound, FigureRow, RowGroup, RowsModel } from './chart-model.ts';
import type { RowsChartSpec } from './chart-schema.ts';
import { capitalised, datesInWords } from './dates-in-words.ts';
import { valueAxis } from './value-axis.ts';

/** Decides a chart with one row a figure: a range from low to high, or a bar from zero. */
export function rowsModel(spec: RowsChartSpec, dataset: Dataset): RowsModel {
  const { low, high } = figureColumns(spec);
  const value = columnOf(dataset, low);
  const unit = spec.unit ?? value.unit ?? '';
  const rows = selectRows(dataset, spec.where ?? {});
  const figures = rows.map((row) => figureRow(row, spec, dataset));
  const values = figures.flatMap((row) => [row.low, row.high].filter((end) => end !== null));
  return {
    kind: spec.kind,
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note,
    remark: spec.description,
    attribution: spec.attribution ?? dataset.attribution,
    unit,
    colour: spec.colour,
    labelHeading: labelColumns(spec)
      .map((name) => columnOf(dataset, name).label)
      .join(', '),
    groupHeading: spec.group === undefined ? undefined : columnOf(dataset, spec.group).label,
    valueHeading: low === high ? value.label : 'Figure',
    axis: valueAxis(values, unit),
    groups: gathered(
      figures,
      rows.map((row) => (spec.group === undefined ? undefined : capitalised(String(row.cells[spec.group] ?? '')))),
    ),
  };
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
  const { low, high } = figureColumns(spec);
  const ends = { low: numberIn(row, low), high: numberIn(row, high) };
  const label = labelColumns(spec)
    .flatMap((name) => row.cells[name] ?? [])
    .join(': ');
  return {
    label: capitalised(datesInWords(label)),
    ...ends,
    bound: boundOf(ends),
    sources: rowSources(dataset, row),
    line: row.line,
  };
}

function numberIn(row: Row, column: string): number | null {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : null;
}

function boundOf({ low, high }: { low: number | null; high: number | null }): Bound {
  if (low === null) return high === null ? 'gap' : 'up-to';
  if (high === null) return 'at-least';
  return low === high ? 'exact' : 'range';
}

/** Gathers rows by their group, groups and rows both in the order of the data. */
function gathered(rows: readonly FigureRow[], groupOf: readonly (string | undefined)[]): RowGroup[] {
  return [...new Set(groupOf)].map((label) => ({ label, rows: rows.filter((_, index) => groupOf[index] === label) }));
}
