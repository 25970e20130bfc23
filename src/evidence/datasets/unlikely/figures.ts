import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Figures below which a column says nothing of how large they are. */
const ENOUGH = 12;

/** A figure in thousands where the others are in millions is a thousand times too large; one of a decimal point lost, a hundred. */
const TIMES = 100;

/** Figures more than a hundred times as large as any other of their column: mostly typed in another unit, or without their point. */
export function farFromOthers(table: Table): ContentProblem[] {
  return columnsOf(table, 'number').flatMap((name) => {
    const [largest, next, ...others] = figuresIn(table, name).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    if (others.length + 2 < ENOUGH || !largest || !next) return [];
    if (Math.abs(largest.value) <= TIMES * Math.abs(next.value)) return [];
    const what = `${String(largest.value)} is more than ${String(TIMES)} times as large as any other figure in the column "${name}", of which the next is ${String(next.value)}.`;
    return [inRow(table, largest, what, 'See whether it is in the unit of the column, and has its decimal point.')];
  });
}

function figuresIn({ rows }: Table, name: string): { line: number; value: number }[] {
  return rows.flatMap(({ line, cells }) => {
    const value = cells[name];
    return typeof value === 'number' && value !== 0 ? [{ line, value }] : [];
  });
}

/** Figures of a narrow column lie within this share of each other; so far beyond them is another thing. */
const NARROW = 2;
const BEYOND = 1.5;

/** The one figure far beyond a column whose others lie near each other: a rate of exchange with a digit more, another column's price. */
export function outOfBand(table: Table): ContentProblem[] {
  return columnsOf(table, 'number').flatMap((name) => {
    const figures = figuresIn(table, name).sort((a, b) => a.value - b.value);
    const [least, most] = [figures[0], figures.at(-1)];
    if (figures.length <= ENOUGH || !least || !most || least.value <= 0) return [];
    return [most, least].flatMap((odd) => {
      const others = figures.filter((figure) => figure !== odd).map(({ value }) => value);
      const [low = 0, high = 0] = [others[0], others.at(-1)];
      const isBeyond = odd.value > high * BEYOND || odd.value < low / BEYOND;
      if (high > low * NARROW || !isBeyond) return [];
      const what = `${String(odd.value)} is far from all other figures in the column "${name}", which run from ${String(low)} to ${String(high)}.`;
      return [
        inRow(table, odd, what, 'See whether it stands in the right column, and has all its digits and its point.'),
      ];
    });
  });
}

/** Percents below which a column of large ones has none: of a share, as spreadsheets keep it, nothing is above one. */
const LEAST_PERCENT = 5;

/** The one percent of a column that is at most one, where all others are large: 0.98 for 98. */
export function sharesOfOne(table: Table): ContentProblem[] {
  return table.columns.flatMap(({ name, unit }) => {
    if (unit !== 'percent') return [];
    const figures = figuresIn(table, name);
    const [odd, ...more] = figures.filter(({ value }) => Math.abs(value) <= 1);
    const others = figures.filter((figure) => figure !== odd);
    if (!odd || more.length > 0) return [];
    if (others.length < ENOUGH && (odd.value % 1 === 0 || !isAmong(Math.abs(odd.value) * 100, others))) return [];
    if (others.some(({ value }) => Math.abs(value) < LEAST_PERCENT)) return [];
    const what = `${String(odd.value)} percent is less than one in a hundred, and every other figure in the column "${name}" is above ${String(LEAST_PERCENT)}.`;
    return [inRow(table, odd, what, `If a share of one was meant, write ${percentOf(odd.value)}.`)];
  });
}

/** Of a short column a share is told only if as a percent it lies among the others, and those are enough to say so. */
const FEW = 3;

function isAmong(percent: number, others: readonly { value: number }[]): boolean {
  const sizes = others.map(({ value }) => Math.abs(value));
  return sizes.length >= FEW && percent >= Math.min(...sizes) / NARROW && percent <= Math.max(...sizes) * NARROW;
}

function percentOf(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}

/** What the ends of a range are called in the names of two columns. */
const ENDS = [
  ['low', 'high'],
  ['lower', 'upper'],
  ['min', 'max'],
] as const;

/** The pairs of columns whose names say that they are the lower and the upper end of one figure. */
export function rangesOf(numbers: readonly string[]): (readonly [string, string])[] {
  return numbers.flatMap((name) =>
    ENDS.flatMap(([low, high]) => {
      const other = name
        .split('_')
        .map((word) => (word === low ? high : word))
        .join('_');
      return other !== name && numbers.includes(other) ? [[name, other] as const] : [];
    }),
  );
}

/** Rows of which the lower figure is above the upper one: the two were exchanged, or one is mistyped. */
export function turnedRanges(table: Table): ContentProblem[] {
  return rangesOf(columnsOf(table, 'number')).flatMap(([low, high]) =>
    table.rows.flatMap((row) => {
      const [from, to] = [row.cells[low], row.cells[high]];
      if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
      const what = `"${low}", ${String(from)}, is above "${high}", ${String(to)}.`;
      return [inRow(table, row, what, 'Exchange the two cells, or correct one.', 'table')];
    }),
  );
}
