import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { hasNote, inRow, type Table } from './look-again.ts';

/** Rows that must have one sum, and different figures among them, before another sum is told. */
const ENOUGH = 5;
const ENOUGH_DISTINCT = 2;

/** So many columns, at most, that together are all there is of something. */
const MOST_COLUMNS = 5;

/** The one row whose figures add up to another sum than those of all others: votes for, against and none, of fifteen. */
export function otherWholes(table: Table): ContentProblem[] {
  return groupsOf(table).flatMap((names) => {
    const filled = table.rows.filter(({ cells }) => names.every((name) => typeof cells[name] === 'number'));
    const sums = [...Map.groupBy(filled, (row) => sumOf(row, names))].toSorted(([, a], [, b]) => b.length - a.length);
    const [usual, odd, ...more] = sums;
    if (!usual || !odd || more.length > 0 || usual[1].length < ENOUGH || odd[1].length > 1) return [];
    if (names.every((name) => new Set(usual[1].map(({ cells }) => cells[name])).size < ENOUGH_DISTINCT)) return [];
    return odd[1].flatMap((row) => {
      if (hasNote(row)) return [];
      const of = names.map((name) => `"${name}"`).join(', ');
      const what = `${of} add up to ${String(odd[0])} here, and to ${String(usual[0])} in all other rows.`;
      return [inRow(table, row, what, 'Correct the one that is wrong, or say in the note of the row why they do not.')];
    });
  });
}

/** Columns of figures that stand side by side. */
function groupsOf({ columns }: Table): string[][] {
  const groups: string[][] = [];
  for (const [index, { name, type, unit }] of columns.entries()) {
    if (type !== 'number' || unit === 'percent') continue;
    if (columns[index - 1]?.type === 'number') groups.at(-1)?.push(name);
    else groups.push([name]);
  }
  return groups.filter(({ length }) => length > 1 && length <= MOST_COLUMNS);
}

function sumOf({ cells }: Row, names: readonly string[]): number {
  return Number(names.reduce((sum, name) => sum + Number(cells[name]), 0).toPrecision(12));
}
