import { allRows, type FigureRow, type RowsModel } from '../model/chart-types.ts';
import { printBound } from '../model/print-figure.ts';
import { tenth, TYPE, type Frame, type Scene, type SceneText, type Shapes, type Size } from './scene.ts';
import { wrapText } from './text-width.ts';

const LARGEST: Record<Size, number> = { wide: 220, narrow: 170 };
const GAP = 24;
/** So much room have the words under a square, if all squares have it. */
const LEAST_ACROSS = 110;
const WORDS = { above: 17, below: 6 };
/** The colour of the squares beside those that stand out. */
const REST = 'neutral';

interface Square {
  row: FigureRow;
  x: number;
  side: number;
  across: number;
}

/** Places squares on one base line, their areas in proportion to the figures, with their words below. */
export function layoutSquares(model: RowsModel, { size, width }: Frame): Scene {
  const squares = placeSquares(allRows(model), size, width);
  const height = Math.max(0, ...squares.map(({ side }) => side));
  const texts = squares.flatMap((square) => wordsUnder(square, model, height));
  return {
    size,
    width,
    height: Math.ceil(Math.max(height, ...texts.map(({ y }) => y)) + WORDS.below),
    plot: { x: 0, y: 0, width, height: tenth(height) },
    rowMiddles: squares.map(({ side }) => tenth(height - side / 2)),
    paths: [],
    shapes: shapesOf(squares, model, height),
    texts,
  };
}

/** From left to right. A figure that is not known has no square, but its place. */
function placeSquares(rows: readonly FigureRow[], size: Size, width: number): Square[] {
  const roots = rows.map(({ high, low }) => Math.sqrt(Math.max(0, high ?? low ?? 0)));
  const room = width - GAP * (rows.length - 1);
  const least = Math.min(LEAST_ACROSS, room / Math.max(1, rows.length));
  const cells = (scale: number) => roots.map((root) => Math.max(least, root * scale));
  const total = (scale: number) => cells(scale).reduce((sum, cell) => sum + cell, 0);
  let scale = LARGEST[size] / Math.max(1e-300, ...roots);
  while (total(scale) > room && scale * Math.max(...roots) > 20) scale *= 0.95;
  let x = 0;
  return rows.map((row, index) => {
    const across = cells(scale)[index] ?? least;
    const square = { row, x, side: (roots[index] ?? 0) * scale, across };
    x += across + GAP;
    return square;
  });
}

function shapesOf(squares: readonly Square[], model: RowsModel, height: number): Shapes[] {
  const isStrong = ({ row }: Square) => row.strong === true;
  const shape = (kept: readonly Square[], colour: string): Shapes => ({
    ...{ colour, lines: [], dots: [] },
    bars: kept
      .filter(({ side }) => side > 0)
      .map(({ x, side }) => [tenth(x), tenth(height - side), tenth(side), tenth(side)] as const),
  });
  if (!squares.some(isStrong)) return [shape(squares, model.colour)];
  const rest = shape(
    squares.filter((square) => !isStrong(square)),
    REST,
  );
  return [{ ...shape(squares.filter(isStrong), model.colour), rest }];
}

function wordsUnder({ row, x, across }: Square, { unit }: RowsModel, base: number): SceneText[] {
  const lines = [
    ...wrapText(row.label, across, TYPE.size, true).map((text) => ({ role: 'heading' as const, text })),
    ...wrapText(printBound(row, unit), across, TYPE.size).map((text) => ({ role: 'value' as const, text })),
    ...(row.note === undefined ? [] : wrapText(row.note, across, TYPE.size)).map((text) => ({
      role: 'remark' as const,
      text,
    })),
  ];
  return lines.map((line, index) => ({ ...line, x: tenth(x), y: tenth(base + WORDS.above + index * TYPE.line) }));
}
