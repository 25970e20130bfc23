import {
  isRowsModel,
  isSeriesModel,
  plainModels,
  type ChartModel,
  type DotsModel,
  type PanelsModel,
  type PlainModel,
  type RowsModel,
  type SeriesModel,
  type StripModel,
} from '../model/chart-types.ts';
import { capitalised } from '../../basics/capitalised.ts';
import { NO_FIGURE, printBound } from '../model/print-figure.ts';
import { SIGN_LETTERS, signAt, signsOf } from '../model/signs.ts';
import { isSkipped } from '../model/skipped-days.ts';
import { printNumber } from '../model/value-axis.ts';
import { markInWords, strongSentences } from '../words/notes-in-words.ts';

/** A cell with a figure; a gap is a dash with words for those who listen. */
interface TableCell {
  text: string;
  words?: string | undefined;
  /** The mark of its standing, as a letter that the caption explains. */
  sign?: string | undefined;
  /** Plain words that stand at the figure in the picture. */
  note?: string | undefined;
}

interface TableRow {
  heading: string;
  cells: readonly TableCell[];
  /** Ids of the sources behind the row's figures, each once. */
  sources: readonly string[];
  /** True for a row that stands out. */
  strong?: true | undefined;
}

/** The chart as a table: the first heading is that of the row headings. Figures are exact, in the unit that a heading names. */
export interface ChartTable {
  caption: string;
  headings: readonly string[];
  groups: readonly { label?: string | undefined; rows: readonly TableRow[] }[];
}

type Content = Omit<ChartTable, 'caption'>;

/** Figures stand here as they do in the data: the most decimals that a formatter takes. */
const EXACT = 100;

/** Puts the figures of a chart into a table. */
export function toTable(model: ChartModel): ChartTable {
  const content = model.kind === 'panels' ? panelsTable(model) : plainTable(model);
  return { caption: `${model.title}. ${model.subtitle}.${signKey(model)}${beside(model)}`, ...content };
}

/** What the marks in the cells mean. */
function signKey(model: ChartModel): string {
  const meanings = plainModels(model).flatMap((plain) => (isSeriesModel(plain) ? signsOf(plain) : []));
  const entries = new Set(meanings.map(({ sign, words }) => `${SIGN_LETTERS[sign]} ${words}`));
  return entries.size === 0 ? '' : ` Marks: ${[...entries].join('; ')}.`;
}

/** Marked events and brackets, and the series that stands out: words that belong to no cell. */
function beside(model: ChartModel): string {
  const [plain] = plainModels(model);
  if (!plain || isRowsModel(plain)) return '';
  const marked = plain.marks.map(markInWords).join('; ');
  const brackets = plain.brackets.map(({ text, words }) => ` ${capitalised(words)}: ${text}.`).join('');
  return `${marked === '' ? '' : ` Marked: ${marked}.`}${brackets}${isSeriesModel(plain) ? strongOf(plain) : ''}`;
}

function strongOf(model: SeriesModel): string {
  return strongSentences(model)
    .map((sentence) => ` ${sentence}`)
    .join('');
}

function plainTable(model: PlainModel): Content {
  if (isRowsModel(model)) return rowsTable(model);
  if (isSeriesModel(model)) return seriesTable(model);
  return model.kind === 'dots' ? dotsTable(model) : stripTable(model);
}

function panelsTable({ panels }: PanelsModel): Content {
  const tables = panels.map(({ label, model }) => ({ label, table: plainTable(model) }));
  const groups = tables.flatMap(({ label, table }) =>
    table.groups.map((group) => ({ ...group, label: [label, group.label].filter(Boolean).join(': ') })),
  );
  return { headings: tables[0]?.table.headings ?? [], groups };
}

function seriesTable(model: SeriesModel): Content {
  const unit = model.unit === '' ? '' : ` (${model.unit})`;
  const rows = model.slots.flatMap(({ key, words, span, covered }, index) => {
    if (covered || model.series.every((_, series) => isSkipped(model, series, index))) return [];
    return {
      heading: span?.words ?? (model.slotWord === 'month' || model.slotWord === 'day' ? words : key),
      cells: model.series.map((_, series) => seriesCell(model, series, index)),
      sources: [...new Set(model.series.flatMap(({ points }) => points[index]?.sources ?? []))],
    };
  });
  return { headings: [model.xLabel, ...model.series.map(({ label }) => label + unit)], groups: [{ rows }] };
}

function seriesCell(model: SeriesModel, series: number, slot: number): TableCell {
  const point = model.series[series]?.points[slot];
  const cell = { ...numberCell(point?.value ?? null), ...noteOf(point) };
  const meaning = signAt(model, series, slot);
  return meaning ? { ...cell, sign: SIGN_LETTERS[meaning.sign], words: meaning.words } : cell;
}

function rowsTable(model: RowsModel): Content {
  const groups = model.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({
      heading: row.label,
      cells: [{ ...(row.bound === 'gap' ? numberCell(null) : { text: printBound(row, model.unit) }), ...noteOf(row) }],
      sources: row.sources,
      ...strongRow(row),
    })),
  }));
  return { headings: [model.labelHeading, model.valueHeading], groups };
}

function dotsTable(model: DotsModel): Content {
  const byWhom = model.labelHeading;
  const groups = model.groups.map(({ label, dots }) => ({
    label: model.groups.length > 1 ? label : undefined,
    rows: dots.map((dot) => ({
      heading: dot.words,
      cells: [
        { ...(dot.bound === 'gap' ? numberCell(null) : { text: printBound(dot, model.unit) }), ...noteOf(dot) },
        ...(byWhom === undefined ? [] : [{ text: dot.label ?? '' }]),
      ],
      sources: dot.sources,
      ...strongRow(dot),
    })),
  }));
  return { headings: [model.xLabel, model.valueHeading, ...(byWhom === undefined ? [] : [byWhom])], groups };
}

function stripTable(model: StripModel): Content {
  const groups = model.lanes.map(({ label, entries }) => ({
    label,
    rows: entries.map((entry) => ({
      heading: entry.label,
      cells: [{ text: entry.words, ...noteOf(entry) }],
      sources: entry.sources,
      ...strongRow(entry),
    })),
  }));
  return { headings: [model.labelHeading, model.xLabel], groups };
}

function noteOf(said: { note?: string | undefined } | undefined): Pick<TableCell, 'note'> {
  return said?.note === undefined ? {} : { note: said.note };
}

function strongRow({ strong }: { strong?: true | undefined }): Pick<TableRow, 'strong'> {
  return strong ? { strong } : {};
}

function numberCell(value: number | null): TableCell {
  return value === null ? { text: '–', words: NO_FIGURE } : { text: printNumber(value, EXACT) };
}
