import { isDateText, startOf } from '../../../basics/partial-date.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { columnsOf, hasNote, inRow, type Table } from './look-again.ts';

/** Rows before and after one that are looked at, and how many of them must have both figures. */
const NEAR = 6;
const ENOUGH = 6;

/** How many times the one column is the other in the rows nearby, at least, and how near a figure must then be to them. */
const APART = 2;
const ALIKE = 1.6;

/** Rows in order of date in which two figures of one unit stand in each other's column, by what the rows nearby have. */
export function crossedFigures(table: Table & Pick<Dataset, 'dateColumn'>): ContentProblem[] {
  const { dateColumn } = table;
  if (dateColumn === undefined) return [];
  const dated = table.rows.filter(({ cells }) => isDateText(String(cells[dateColumn])));
  const rows = dated.toSorted((a, b) =>
    startOf(String(a.cells[dateColumn])).localeCompare(startOf(String(b.cells[dateColumn]))),
  );
  if (new Set(rows.map(({ cells }) => cells[dateColumn])).size < rows.length) return [];
  return pairsOfOneUnit(table).flatMap((pair) =>
    rows.flatMap((row, index) => {
      const near = [...rows.slice(Math.max(0, index - NEAR), index), ...rows.slice(index + 1, index + 1 + NEAR)];
      if (hasNote(row) || !areCrossed(row, near, pair)) return [];
      const [one, other] = pair;
      const what = `"${one}", ${String(row.cells[one])}, and "${other}", ${String(row.cells[other])}, are each like the figures of the other column in the rows nearby.`;
      return [inRow(table, row, what, 'Exchange the two, or say in the note of the row that they are right.')];
    }),
  );
}

function pairsOfOneUnit(table: Table): (readonly [string, string])[] {
  const unitOf = (name: string) => table.columns.find((column) => column.name === name)?.unit;
  const names = columnsOf(table, 'number');
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => (unitOf(one) === unitOf(other) ? [[one, other] as const] : [])),
  );
}

function areCrossed({ cells }: Row, near: readonly Row[], [one, other]: readonly [string, string]): boolean {
  const both = near.filter((row) => isAmount(row.cells[one]) && isAmount(row.cells[other]));
  const [a, b] = [cells[one], cells[other]];
  if (both.length < ENOUGH || !isAmount(a) || !isAmount(b)) return false;
  const [nearOne, nearOther] = [one, other].map((name) => middle(both.map((row) => Number(row.cells[name])))) as [
    number,
    number,
  ];
  return (
    timesApart(nearOne, nearOther) >= APART && timesApart(a, nearOther) <= ALIKE && timesApart(b, nearOne) <= ALIKE
  );
}

function isAmount(cell: unknown): cell is number {
  return typeof cell === 'number' && cell > 0;
}

function middle(figures: number[]): number {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function timesApart(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}
