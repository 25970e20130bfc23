import type { FigureRow, RowsModel } from '../model/chart-types.ts';
import type { PlacedRow } from './place-rows.ts';
import { baseOf, placeOf, tenth, type Plot, type Shapes } from './scene.ts';

const MARK = { thick: 10, dot: 5, corner: 2, bar: 16, arrow: 24, head: 4, text: 10 };
/** The colour of the rows beside those that stand out. */
const REST = 'neutral';

/** Where rows stand out, the others are drawn in the colour of what is neither here nor there. */
export function rowShapes(model: RowsModel, rows: readonly PlacedRow[], plot: Plot): Shapes[] {
  const [strong, others] = [rows.filter(({ row }) => row.strong), rows.filter(({ row }) => !row.strong)];
  if (strong.length === 0) return [oneColour(model, rows, plot)];
  return [{ ...oneColour(model, strong, plot), rest: oneColour({ ...model, colour: REST }, others, plot) }];
}

function oneColour(model: RowsModel, rows: readonly PlacedRow[], plot: Plot): Shapes {
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

/** The value right of which a figure's words stand. */
export function markEnd({ low, high }: FigureRow, { axis }: RowsModel): number {
  return Math.max(baseOf(axis), high ?? low ?? baseOf(axis));
}

/** From the figure's place to its words. */
export function besideMark({ bound }: FigureRow): number {
  return MARK.text + (bound === 'at-least' ? MARK.arrow : 0);
}
