import { isRowsModel, type ChartModel, type RowsModel, type SeriesModel } from './chart-model.ts';
import { NO_FIGURE, printBound } from './print-figure.ts';
import { printNumber } from './value-axis.ts';

/** A cell with a figure; a gap is a dash with words for those who listen. */
export interface TableCell {
  text: string;
  words?: string | undefined;
}

export interface TableRow {
  heading: string;
  cells: readonly TableCell[];
  /** Ids of the sources behind the row's figures, each once. */
  sources: readonly string[];
}

/** The chart as a table: the first heading is that of the row headings. Figures are exact, in the unit that a heading names. */
export interface ChartTable {
  caption: string;
  headings: readonly string[];
  groups: readonly { label?: string | undefined; rows: readonly TableRow[] }[];
}

const EXACT = 12;

/** Puts the figures of a chart into a table. */
export function toTable(model: ChartModel): ChartTable {
  const content = isRowsModel(model) ? rowsTable(model) : seriesTable(model);
  return { caption: `${model.title}. ${model.subtitle}.`, ...content };
}

function seriesTable(model: SeriesModel): Omit<ChartTable, 'caption'> {
  const unit = model.unit === '' ? '' : ` (${model.unit})`;
  const rows = model.slots.map(({ key, words }, index) => ({
    heading: model.slotWord === 'month' ? words : key,
    cells: model.series.map(({ points }) => numberCell(points[index]?.value ?? null)),
    sources: [...new Set(model.series.flatMap(({ points }) => points[index]?.sources ?? []))],
  }));
  return { headings: [model.xLabel, ...model.series.map(({ label }) => label + unit)], groups: [{ rows }] };
}

function rowsTable(model: RowsModel): Omit<ChartTable, 'caption'> {
  const groups = model.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({
      heading: row.label,
      cells: [row.bound === 'gap' ? numberCell(null) : { text: printBound(row, model.unit) }],
      sources: row.sources,
    })),
  }));
  return { headings: [model.labelHeading, model.valueHeading], groups };
}

function numberCell(value: number | null): TableCell {
  return value === null ? { text: '–', words: NO_FIGURE } : { text: printNumber(value, EXACT) };
}
