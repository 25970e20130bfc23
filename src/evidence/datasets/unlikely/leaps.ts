import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { inRow, type Table } from './look-again.ts';
import { otherSpans, spanOf } from './spans.ts';

/** Figures of a column below which nobody can say how far they leap. */
const ENOUGH = 6;

/** A figure so many times the next is one of another time: of a week or a month for a day, of a year for a month. */
const TIMES = 8;

/** The one figure that is many times the next in a column of so much a day or a year, where no two others lie so far apart, and no words say why. */
export function leaps(table: Table): ContentProblem[] {
  const told = otherSpans(table).map(({ line }) => line);
  return table.columns.flatMap((column) => {
    const { name, unit = '' } = column;
    const span = spanOf(column);
    const figures = table.rows
      .flatMap((row) => figureOf(row, name))
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value);
    const [largest, next] = figures;
    if (span === undefined || !largest || !next || figures.length <= ENOUGH) return [];
    const times = largest.value / next.value;
    const between = figures.slice(1).map(({ value }, index, others) => value / (others[index + 1]?.value ?? value));
    if (times <= Math.max(TIMES, ...between) || told.includes(largest.row.line)) return [];
    const what = `${String(largest.value)} is ${String(Number(times.toPrecision(2)))} times the next figure in the column "${name}", ${String(next.value)}.`;
    return [inRow(table, largest.row, what, `See whether it is of a ${span}: the column is in ${unit}.`)];
  });
}

function figureOf(row: Row, name: string): { row: Row; value: number }[] {
  const value = row.cells[name];
  return typeof value === 'number' ? [{ row, value }] : [];
}
