import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Column } from '../dataset.ts';
import { hasNote, inRow, type Table } from './look-again.ts';

/** Rows in which both of two columns are filled, and in which neither is, from which on it is no chance. */
const ENOUGH_FILLED = 8;
const ENOUGH_EMPTY = 2;

/** Rows with neither that are enough where the two say the same of an empty cell, in their description. */
const ENOUGH_ALIKE = 0;

/** With so many rows more that a note explains. */
const MOST_NOTED = 3;

/**
 * The one row in which one of two columns is filled and the other is not, where all others have both or
 * neither: a figure without its unit. A note of the row explains it.
 */
export function halfFilled(table: Table): ContentProblem[] {
  const told = new Set<number>();
  return pairsOf(table.columns).flatMap(([one, other]) => {
    // Of two figures one may be known alone; a figure and what is said of it go together.
    if ((one.type === 'number') === (other.type === 'number')) return [];
    const filled = table.rows.map((row) => {
      return { row, one: isFilled(row.cells[one.name]), other: isFilled(row.cells[other.name]) };
    });
    const half = filled.filter((each) => each.one !== each.other);
    const isAlike = one.empty !== undefined && one.empty === other.empty;
    // Of two cells that are empty for the same reason a note of the row explains nothing.
    const [odd, ...more] = half.filter(({ row }) => isAlike || !hasNote(row));
    if (!odd || more.length > 0 || half.length > MOST_NOTED || told.has(odd.row.line)) return [];
    const both = filled.filter((each) => each.one && each.other).length;
    if (both < ENOUGH_FILLED || filled.length - half.length - both < (isAlike ? ENOUGH_ALIKE : ENOUGH_EMPTY)) return [];
    told.add(odd.row.line);
    const [has, lacks] = odd.one ? [one.name, other.name] : [other.name, one.name];
    const what = `"${has}" is filled here and "${lacks}" is empty; nearly all other rows have both or neither.`;
    return [inRow(table, odd.row, what, `Fill in "${lacks}", or empty "${has}".`)];
  });
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined;
}

/** The one row that has the same word in two columns with the same allowed words, where all others have different ones. */
export function sameWords(table: Table): ContentProblem[] {
  return pairsOf(table.columns).flatMap(([one, other]) => {
    if (one.values === undefined || one.values.join() !== other.values?.join()) return [];
    const same = table.rows.filter(({ cells }) => isFilled(cells[one.name]) && cells[one.name] === cells[other.name]);
    const [odd, ...more] = same;
    if (!odd || more.length > 0 || table.rows.length <= ENOUGH_FILLED) return [];
    const what = `"${one.name}" and "${other.name}" are both ${String(odd.cells[one.name])} here; in all other rows they differ.`;
    return [inRow(table, odd, what, 'Correct one of the two.')];
  });
}

function pairsOf(columns: readonly Column[]): [Column, Column][] {
  return columns.flatMap((one, index) => columns.slice(index + 1).map((other): [Column, Column] => [one, other]));
}
