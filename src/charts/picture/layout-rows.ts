import { capitalised } from '../../basics/capitalised.ts';
import { parseUnit } from '../../basics/unit.ts';
import { allRows, type FigureRow, type RowsModel } from '../model/chart-types.ts';
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
  type Shapes,
} from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

const MARGIN = { besideLabels: 16, right: 8, narrowLeft: 6, bottom: 4, bottomTicks: 24 };
const MARK = { thick: 10, dot: 5, corner: 2, bar: 16, arrow: 24, head: 4, text: 10 };
const MANY_ROWS = 12;
/** The colour of the rows beside those that stand out. */
const REST = 'neutral';
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
    shapes: shapesOf(model, rows, plot),
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

/** The value right of which a figure's words stand. */
function markEnd({ low, high }: FigureRow, { axis }: RowsModel): number {
  return Math.max(baseOf(axis), high ?? low ?? baseOf(axis));
}

/** From the figure's place to its words. */
function besideMark({ bound }: FigureRow): number {
  return MARK.text + (bound === 'at-least' ? MARK.arrow : 0);
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

/** Where rows stand out, the others are drawn in the colour of what is neither here nor there. */
function shapesOf(model: RowsModel, rows: readonly PlacedRow[], plot: Plot): Shapes[] {
  const [strong, others] = [rows.filter(({ row }) => row.strong), rows.filter(({ row }) => !row.strong)];
  if (strong.length === 0) return [rowShapes(model, rows, plot)];
  return [{ ...rowShapes(model, strong, plot), rest: rowShapes({ ...model, colour: REST }, others, plot) }];
}

function rowShapes(model: RowsModel, rows: readonly PlacedRow[], plot: Plot): Shapes {
  const at = (value: number) => tenth(placeOf(value, model.axis, plot.x, plot.x + plot.width));
  const dots =
    model.kind === 'range'
      ? rows.flatMap(({ row, middle }) => singleEnd(row).map((value) => [at(value), tenth(middle), MARK.dot] as const))
      : [];
  const bars = rows.flatMap(({ row, middle }) => barBox(row, model, at, middle));
  const lines = rows.flatMap(({ row, middle }) => arrow(row, at, tenth(middle), plot));
  return { colour: model.colour, corner: model.kind === 'range' ? MARK.corner : undefined, lines, dots, bars };
}

function singleEnd({ low, high, bound }: FigureRow): number[] {
  return bound === 'range' || bound === 'gap' ? [] : [low ?? high ?? 0];
}

function barBox(
  { low, high, bound }: FigureRow,
  model: RowsModel,
  at: (value: number) => number,
  middle: number,
): [number, number, number, number][] {
  if (high === null || low === null || (model.kind === 'range' && bound !== 'range')) return [];
  const thick = model.kind === 'range' ? MARK.thick : MARK.bar;
  const [from, to] = [at(model.kind === 'range' ? low : 0), at(high)].sort((a, b) => a - b) as [number, number];
  return [[from, tenth(middle - thick / 2), tenth(to - from), thick]];
}

/** An open end: a line from the dot, with a head that points to where the figure may lie. */
function arrow(row: FigureRow, at: (value: number) => number, y: number, plot: Plot): string[] {
  if (row.bound !== 'at-least' && row.bound !== 'up-to') return [];
  const x = at(row.low ?? row.high ?? 0);
  const [sign, length] = row.bound === 'at-least' ? [1, MARK.arrow] : [-1, Math.min(MARK.arrow, x - plot.x)];
  if (length < MARK.dot + MARK.head * 2) return [];
  const tip = tenth(x + sign * length);
  const back = tenth(tip - sign * MARK.head);
  return [
    `M${String(x)} ${String(y)}H${String(tip)}M${String(back)} ${String(tenth(y - MARK.head))}L${String(tip)} ${String(y)}L${String(back)} ${String(tenth(y + MARK.head))}`,
  ];
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
