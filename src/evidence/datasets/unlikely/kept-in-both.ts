import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Cell, Row } from '../dataset.ts';
import { columnsOf, hasNote, inRow, type Table } from './look-again.ts';

/** Dates below which it is chance that another table has them all. */
const ENOUGH_DATES = 24;

/** The share of them of which the other table has a figure of this one too. */
const MOSTLY = 0.8;

/** A table by the dates of one form of one of its columns: months, or days. */
interface ByDate {
  table: Table;
  column: string;
  rows: ReadonlyMap<string, readonly Row[]>;
}

/**
 * The one row of a date that another table lacks, where that one has all other dates of this table, with figures of theirs: it was
 * added to one of the two. A note of the row explains it.
 */
export function missedInOther(tables: readonly Table[]): ContentProblem[] {
  const all = tables.flatMap(byDates);
  return all.flatMap((one) => all.flatMap((other) => (one.table === other.table ? [] : missedIn(one, other))));
}

function byDates(table: Table): ByDate[] {
  return columnsOf(table, 'date').flatMap((column) => {
    const dated = table.rows.filter(({ cells }) => typeof cells[column] === 'string');
    const dateOf = ({ cells }: Row) => String(cells[column]);
    const forms = Map.groupBy(dated, (row) => dateOf(row).replaceAll(/\d/g, '0'));
    return [...forms.values()].map((rows) => ({ table, column, rows: Map.groupBy(rows, dateOf) }));
  });
}

function missedIn({ table, column, rows }: ByDate, other: ByDate): ContentProblem[] {
  const [missed, ...more] = [...rows.keys()].filter((date) => !other.rows.has(date));
  const [row] = rows.get(missed ?? '') ?? [];
  if (missed === undefined || !row || more.length > 0 || hasNote(row)) return [];
  const shared = [...rows].filter(([date]) => date !== missed);
  if (shared.length < ENOUGH_DATES || !hasSameFigures(shared, other)) return [];
  const what = `No row of "${other.table.id}" is of ${missed}; every other "${column}" of this table stands there too, with the same figures.`;
  return [
    inRow(table, row, what, `Add it to content/datasets/${other.table.id}/data.csv too, or say in a note why not.`),
  ];
}

function hasSameFigures(shared: readonly (readonly [string, readonly Row[]])[], other: ByDate): boolean {
  const same = shared.filter(([date, rows]) => {
    const theirs = new Set((other.rows.get(date) ?? []).flatMap(figuresOf));
    return rows.flatMap(figuresOf).some((figure) => theirs.has(figure));
  });
  return same.length >= MOSTLY * shared.length;
}

/** Figures below ten are the same by chance. */
const LEAST = 10;

function figuresOf({ cells }: Row): number[] {
  return Object.values<Cell>(cells).filter((cell) => typeof cell === 'number' && Math.abs(cell) >= LEAST) as number[];
}
