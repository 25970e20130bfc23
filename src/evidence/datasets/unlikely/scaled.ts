import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { rangesOf } from './figures.ts';
import { inRow, type Table } from './look-again.ts';

/** How far the factors of two columns may differ, as a share: the two are rounded, and of another release. */
const NEAR = 0.1;

/** Factors below which a row of the same time is another count, and one of the row beside it a rise. */
const APART = { same: 3, beside: 6 } as const;

/** More rows of one time are of different things, and not the counts of different people. */
const MOST_ALIKE = 20;

/** Two amounts nearer each other than this are one, written twice: low and high of an estimate. */
const DISTINCT = 1.2;

type Kind = keyof typeof APART;

interface Scaled {
  row: Row;
  /** The row of which it is a multiple. */
  other: Row;
  factor: number;
  /** The columns whose figures are larger by it. */
  names: readonly string[];
}

/**
 * Rows whose amounts all are those of another row times one same factor: of another row of the same time and thing, or of
 * both rows beside it. They are in another currency, or in thousands.
 */
export function scaledRows(table: Table & Pick<Dataset, 'subject' | 'dateColumn'>): ContentProblem[] {
  const { rows, subject, dateColumn } = table;
  const of = subject ?? (dateColumn === undefined ? [] : [dateColumn]);
  const alike = [...Map.groupBy(rows, (row) => JSON.stringify(of.map((name) => row.cells[name]))).values()];
  return columnsByUnit(table).flatMap((names) => {
    const ofOneTime = of.length === 0 ? [] : alike.flatMap((group) => scaledAmong(group, rows, names));
    const told = new Set(ofOneTime.map(({ row }) => row));
    const beside = rows.flatMap((row, at) => (told.has(row) ? [] : besideOf(rows, at, names)));
    return [...ofOneTime, ...beside].map((found) => tell(table, found));
  });
}

function tell(table: Table, found: Scaled): ContentProblem {
  const { factor } = found;
  const rounded = (value: number) => String(Number(value.toPrecision(3)));
  const said = factor > 1 ? `${rounded(factor)} times those` : `one part in ${rounded(1 / factor)} of those`;
  const figures = found.names.map((name) => `"${name}"`).join(', ');
  const what = `All figures under ${figures} are ${said} of line ${String(found.other.line)}.`;
  const remedy = 'See whether they are in the unit of their columns: the same currency, and not in thousands.';
  return inRow(table, found.row, what, remedy);
}

/**
 * The columns of amounts that share a unit with another; percents and figures without a unit are of no scale, and the two ends
 * of a range are one figure.
 */
function columnsByUnit({ columns }: Table): string[][] {
  const amounts = columns.filter(({ type, unit }) => type === 'number' && unit !== undefined && unit !== 'percent');
  const uppers = rangesOf(amounts.map(({ name }) => name)).map(([, upper]) => upper);
  return [...Map.groupBy(amounts, ({ unit }) => unit).values()]
    .map((alike) => alike.map(({ name }) => name).filter((name) => !uppers.includes(name)))
    .filter(({ length }) => length > 1);
}

/** Of the rows of one time, those that are a multiple of most others; of two, the one that is far from those beside it. */
function scaledAmong(group: readonly Row[], rows: readonly Row[], names: readonly string[]): Scaled[] {
  if (group.length > MOST_ALIKE) return [];
  return group.flatMap((row) => {
    const scaled = group.flatMap((other) => (other === row ? [] : (scaleOf(row, other, names, 'same') ?? [])));
    const [first] = scaled;
    if (!first || (group.length > 2 && scaled.length * 2 < group.length)) return [];
    return group.length > 2 || isOdder(rows, row, first.other, names) ? [first] : [];
  });
}

function isOdder(rows: readonly Row[], row: Row, other: Row, names: readonly string[]): boolean {
  const beside = rows.filter((each) => each !== row && each !== other && names.some((name) => isAmount(each, name)));
  const near = beside.toSorted((a, b) => Math.abs(a.line - row.line) - Math.abs(b.line - row.line)).slice(0, 4);
  const farness = (one: Row) => near.reduce((sum, each) => sum + distance(one, each, names), 0);
  const [own, its] = [farness(row), farness(other)];
  return own === its ? row.line > other.line : own > its;
}

/** How many times apart two rows are in the middle, as a logarithm. */
function distance(one: Row, other: Row, names: readonly string[]): number {
  const logs = factorsOf(one, other, names).map(({ factor }) => Math.abs(Math.log(factor)));
  return logs.length === 0 ? 0 : logs.reduce((sum, log) => sum + log, 0) / logs.length;
}

/** A row of which those on both sides, or the two before the last, are the same many times smaller or larger. */
function besideOf(rows: readonly Row[], at: number, names: readonly string[]): Scaled[] {
  const [row] = rows.slice(at);
  const sides = at === 0 ? [1, 2] : at === rows.length - 1 ? [at - 1, at - 2] : [at - 1, at + 1];
  const scaled = sides.flatMap((side) => {
    const other = rows[side];
    return row && other ? (scaleOf(row, other, names, 'beside') ?? []) : [];
  });
  const [first, second] = scaled;
  return first && second && first.factor > 1 === second.factor > 1 ? [first] : [];
}

/** The one factor between all figures of two rows in columns of one unit; undefined where there is none. */
function scaleOf(row: Row, other: Row, names: readonly string[], kind: Kind): Scaled | undefined {
  const factors = factorsOf(row, other, names);
  const sizes = factors.map(({ factor }) => factor);
  const amounts = factors.map(({ name }) => Number(row.cells[name]));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (factors.length < 2 || most > least * (1 + NEAR) || Math.max(...amounts) < DISTINCT * Math.min(...amounts))
    return undefined;
  const factor = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  if (Math.max(factor, 1 / factor) < APART[kind]) return undefined;
  return { row, other, factor, names: factors.map(({ name }) => name) };
}

function factorsOf(row: Row, other: Row, names: readonly string[]): { name: string; factor: number }[] {
  return names
    .filter((name) => isAmount(row, name) && isAmount(other, name))
    .map((name) => ({ name, factor: Number(row.cells[name]) / Number(other.cells[name]) }));
}

function isAmount({ cells }: Row, name: string): boolean {
  const cell = cells[name];
  return typeof cell === 'number' && cell > 0;
}
