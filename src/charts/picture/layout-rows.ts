import { capitalised } from '../../basics/capitalised.ts';
import { parseUnit } from '../../basics/unit.ts';
import { allRows, type FigureRow, type RowsModel } from '../model/chart-types.ts';
import { besideMark, markEnd, rowShapes } from './row-shapes.ts';
import { labelWidth, placeColumn, TICK_SPACE, type PlacedRow, type RowColumn } from './place-rows.ts';
import { printBound } from '../model/print-figure.ts';
import {
  baseOf,
  placeOf,
  straight,
  tenth,
  TYPE,
  type Frame,
  type Plot,
  type Scene,
  type ScenePath,
  type SceneText,
} from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

const MARGIN = { besideLabels: 16, right: 8, narrowLeft: 6, bottom: 4, bottomTicks: 24 };
const MANY_ROWS = 12;
/** So much room at least has a note right of its mark. */
const LEAST_NOTE = 130;

/** Places a chart with one row a figure: labels at the left in the wide picture, above the marks in the narrow one. */
export function layoutRows(model: RowsModel, frame: Frame): Scene {
  const { size, width } = frame;
  const x = size === 'wide' ? labelWidth(model) + MARGIN.besideLabels : MARGIN.narrowLeft;
  const across = { x, width: plotWidth(model, width - x) };
  const word = axisWord(model);
  const top = TICK_SPACE + (word === '' ? 0 : TYPE.line);
  const column = placeColumn(model, frame, top, (row) => noteLines(row, model, across, width));
  const { rows, headings, bottom } = column;
  const plot = { ...across, y: top, height: tenth(bottom - top) };
  const axes = axisTexts(model, plot, width, rows.length > MANY_ROWS);
  return {
    size,
    width,
    height: tenth(bottom + (rows.length > MANY_ROWS ? MARGIN.bottomTicks : MARGIN.bottom)),
    plot,
    rowMiddles: rows.map(({ middle }) => tenth(middle - plot.y)),
    paths: gridPaths(model, plot, column, width),
    shapes: rowShapes(model, rows, plot),
    texts: [
      ...(word === '' ? [] : [{ role: 'tick', x: plot.x, y: TYPE.size, text: word } as const]),
      ...axes,
      ...headings.map(({ text, y }) => ({ role: 'heading', x: 0, y, text }) as const),
      ...rows.flatMap((row) => rowTexts(row, model, plot)),
    ],
  };
}

/** What the axis counts: the heading of the figures where it names their unit, else the unit. Money says it in its ticks. */
function axisWord({ unit, valueHeading }: RowsModel): string {
  const { currency, words } = parseUnit(unit);
  if (currency !== undefined || words === '') return '';
  return valueHeading.toLowerCase().includes(words.toLowerCase()) ? valueHeading : capitalised(words);
}

/** As wide as the figures in words, right of their marks, leave it. */
function plotWidth(model: RowsModel, room: number): number {
  const widths = allRows(model).map((row) => {
    const share = placeOf(markEnd(row, model), model.axis, 0, 1);
    return share === 0 ? room : (room - besideMark(row) - wordsWidth(row, model)) / share;
  });
  return tenth(Math.max(room / 3, Math.min(room - MARGIN.right, ...widths)));
}

function wordsWidth(row: FigureRow, { unit }: RowsModel): number {
  const value = textWidth(printBound(row, unit, true), TYPE.size);
  return row.note === undefined ? value : Math.max(value, Math.min(LEAST_NOTE, textWidth(row.note, TYPE.size)));
}

function gridPaths(model: RowsModel, plot: Plot, { stretches, rules }: RowColumn, width: number): ScenePath[] {
  const upright = (value: number) => {
    const x = placeOf(value, model.axis, plot.x, plot.x + plot.width);
    return stretches.map(([top, bottom]) => straight(x, top, { y: bottom })).join('');
  };
  const values = model.axis.ticks.map(({ value }) => value).filter((value) => value !== baseOf(model.axis));
  const borders = rules.map((y) => straight(0, y, { x: width }));
  return [
    { role: 'grid', d: [...values.map(upright), ...borders].join('') },
    { role: 'axis', d: upright(baseOf(model.axis)) },
  ];
}

/** The printed ticks above the rows, and below them where there are many; some are left out where they would touch. */
function axisTexts(model: RowsModel, plot: Plot, width: number, both: boolean): SceneText[] {
  const { ticks } = model.axis;
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text, TYPE.size))) + 8;
  const every = Math.ceil((widest * (ticks.length - 1)) / plot.width);
  const kept = ticks.filter((_, index) => index % every === 0);
  const ys = both ? [plot.y - 8, plot.y + plot.height + 17] : [plot.y - 8];
  return ys.flatMap((y) =>
    kept.map(({ value, text }) => {
      const half = textWidth(text, TYPE.size) / 2;
      const x = placeOf(value, model.axis, plot.x, plot.x + plot.width);
      return {
        role: 'tick',
        x: tenth(Math.min(Math.max(x, half), width - half)),
        y: tenth(y),
        text,
        anchor: 'middle',
      } as const;
    }),
  );
}

function rowTexts({ row, lines, labelTop, middle, notes }: PlacedRow, model: RowsModel, plot: Plot): SceneText[] {
  const role = row.strong ? 'heading' : 'label';
  const label = lines.map(
    (text, index) => ({ role, x: 0, y: tenth(labelTop + 12 + index * TYPE.line), text }) as const,
  );
  return [...label, ...valueTexts(row, notes, model, plot, middle + 4.5)];
}

/** The figure in words, right of the mark, and the note beside it or under it. */
function valueTexts(row: FigureRow, notes: readonly string[], model: RowsModel, plot: Plot, y: number): SceneText[] {
  const x = wordsX(row, model, plot);
  const isGap = row.bound === 'gap';
  const isBeside = isGap && notes.length > 0;
  const role = isGap ? 'tick' : 'value';
  const value = { role, x: tenth(x), y: tenth(y), text: printBound(row, model.unit, true) } as const;
  const first = y + (isBeside ? 0 : TYPE.line);
  const noted = notes.map(
    (text, line) => ({ role: 'remark', x: tenth(x), y: tenth(first + line * TYPE.line), text }) as const,
  );
  return isBeside ? noted : [value, ...noted];
}

/** Where the words of a row begin. */
function wordsX(row: FigureRow, model: RowsModel, { x, width }: Pick<Plot, 'x' | 'width'>): number {
  return placeOf(markEnd(row, model), model.axis, x, x + width) + besideMark(row);
}

/** The note of a row, broken to the room right of its mark; of a row without a figure, after the words that say so. */
function noteLines(row: FigureRow, model: RowsModel, across: Pick<Plot, 'x' | 'width'>, width: number): string[] {
  if (row.note === undefined) return [];
  const text = row.bound === 'gap' ? `${printBound(row, model.unit)}: ${row.note}` : row.note;
  return wrapText(text, width - wordsX(row, model, across), TYPE.size);
}
