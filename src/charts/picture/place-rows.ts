import { allRows, type FigureRow, type RowsModel } from '../model/chart-types.ts';
import { TYPE, type Frame, type Size } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

const MOST_LABEL = 270;
/** Height above the first row for the printed ticks. */
export const TICK_SPACE = 22;
const SPACE = { heading: 32, row: 10, markLine: 22 };

/** A row in its place: the lines of its label, and the middle of its mark. */
export interface PlacedRow {
  row: FigureRow;
  lines: string[];
  labelTop: number;
  middle: number;
  /** The lines of its note. */
  notes: readonly string[];
}

/** Width of the labels beside the marks, in the wide picture: as wide as they need, and not too wide. */
export function labelWidth(model: RowsModel): number {
  const widths = allRows(model).flatMap((row) =>
    wrapText(row.label, MOST_LABEL, TYPE.size, row.strong).map((line) => textWidth(line, TYPE.size, row.strong)),
  );
  return Math.ceil(Math.min(MOST_LABEL, Math.max(0, ...widths)));
}

/** All rows of a chart in their places. */
export interface RowColumn {
  rows: PlacedRow[];
  headings: { text: string; y: number }[];
  /** Borders between groups. */
  rules: number[];
  /** From where to where the lines of the value axis are drawn, so that they cross no text. */
  stretches: [number, number][];
  bottom: number;
}

/** Puts groups, rows and headings under each other, from `top` on. */
export function placeColumn(
  model: RowsModel,
  frame: Frame,
  top: number,
  noteOf: (row: FigureRow) => readonly string[],
): RowColumn {
  const column: RowColumn = { rows: [], headings: [], rules: [], stretches: [], bottom: top };
  model.groups.forEach((group, index) => {
    if (index > 0) column.rules.push(column.bottom);
    const title = group.label === undefined ? [] : wrapText(group.label, frame.width, TYPE.size, true);
    column.headings.push(...title.map((text, line) => ({ text, y: column.bottom + 21 + line * TYPE.line })));
    column.bottom += title.length === 0 ? 0 : SPACE.heading + (title.length - 1) * TYPE.line;
    placeRows(group.rows, column, frame, noteOf);
  });
  return column;
}

/** Puts rows at the foot of a column; wide rows share one stretch of grid, each narrow row has its own. */
function placeRows(
  rows: readonly FigureRow[],
  column: RowColumn,
  { size, width }: Frame,
  noteOf: (row: FigureRow) => readonly string[],
): void {
  const top = column.bottom;
  for (const row of rows) {
    const notes = noteOf(row);
    const placed = { ...(size === 'wide' ? wideRow(row, column.bottom) : narrowRow(row, column.bottom, width)), notes };
    column.rows.push(placed);
    column.bottom = Math.max(column.bottom + rowHeight(placed.lines.length, size), wordsBottom(placed));
    if (size === 'narrow')
      column.stretches.push([placed.middle - SPACE.markLine / 2, placed.middle + SPACE.markLine / 2]);
  }
  if (size === 'wide') column.stretches.push([top, column.bottom]);
  column.bottom += SPACE.row / 2;
}

/** Under the last line of a row's note; one without a figure has its first line beside the mark. */
function wordsBottom({ row, middle, notes }: PlacedRow): number {
  const below = row.bound === 'gap' ? notes.length - 1 : notes.length;
  return notes.length === 0 ? 0 : middle + 4.5 + below * TYPE.line + SPACE.row;
}

function rowHeight(lines: number, size: Size): number {
  return lines * TYPE.line + (size === 'wide' ? SPACE.row : SPACE.markLine + SPACE.row);
}

type Unsaid = Omit<PlacedRow, 'notes'>;

function wideRow(row: FigureRow, y: number): Unsaid {
  const lines = wrapText(row.label, MOST_LABEL, TYPE.size, row.strong);
  return { row, lines, labelTop: y + SPACE.row / 2, middle: y + rowHeight(lines.length, 'wide') / 2 };
}

function narrowRow(row: FigureRow, y: number, width: number): Unsaid {
  const lines = wrapText(row.label, width, TYPE.size, row.strong);
  return { row, lines, labelTop: y + 2, middle: y + 2 + lines.length * TYPE.line + SPACE.markLine / 2 };
}
