import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { inRow, type Table } from './look-again.ts';

/** How far the factors of two columns may differ, as a share: the two are rounded, and of another release. */
const NEAR = 0.1;

/** Factors below which a row of the same time is another count, and one of the row beside it a rise. */
const APART = { same: 3, beside: 6 } as const;

/** Two amounts nearer each other than this are one, written twice: low and high of an estimate. */
const DISTINCT = 1.2;

type Kind = keyof typeof APART;

interface Scaled {
  row: Row;
  factor: number;
  /** The columns whose figures are larger by it. */
  names: readonly string[];
}

/**
 * Rows whose amounts all are those of another row times one same factor: of another row of the same time and thing, or of
 * both rows beside it. They are in another currency, or in thousands.
 */
export function scaledRows(table: Table & Pick<Dataset, 'subject' | 'dateColumn'>): ContentProblem[] {
  const units = columnsByUnit(table);
  if (units.length === 0) return [];
  return units.flatMap((names) => table.rows.flatMap((row) => tell(table, row, names)));
}

function tell(
  table: Table & Pick<Dataset, 'subject' | 'dateColumn'>,
  row: Row,
  names: readonly string[],
): ContentProblem[] {
  const found = alikeOf(table, row, names) ?? besideOf(table, row, names);
  if (!found) return [];
  const { factor } = found;
  const rounded = (value: number) => String(Number(value.toPrecision(3)));
  const said = factor > 1 ? `${rounded(factor)} times those` : `one part in ${rounded(1 / factor)} of those`;
  const figures = found.names.map((name) => `"${name}"`).join(', ');
  const what = `All figures under ${figures} are ${said} of line ${String(found.row.line)}.`;
  return [
    inRow(
      table,
      row,
      what,
      'See whether they are in the unit of their columns: the same currency, and not in thousands.',
    ),
  ];
}

/** The columns of amounts that share a unit with another; percents and figures without a unit are of no scale. */
function columnsByUnit({ columns }: Table): string[][] {
  const amounts = columns.filter(({ type, unit }) => type === 'number' && unit !== undefined && unit !== 'percent');
  return [...Map.groupBy(amounts, ({ unit }) => unit).values()]
    .map((alike) => alike.map(({ name }) => name))
    .filter(({ length }) => length > 1);
}

/** The row of the same time of which this is a multiple, where no row of that time bears this one out. */
function alikeOf(
  { rows, subject, dateColumn }: Table & Pick<Dataset, 'subject' | 'dateColumn'>,
  row: Row,
  names: readonly string[],
): Scaled | undefined {
  const of = subject ?? (dateColumn === undefined ? [] : [dateColumn]);
  if (of.length === 0) return undefined;
  const others = rows.filter((other) => other !== row && of.every((name) => other.cells[name] === row.cells[name]));
  const scaled = others.flatMap((other) => scaleOf(row, other, names, 'same') ?? []);
  if (others.length > 1 && scaled.length * 2 <= others.length) return undefined;
  // Of two rows alone the one that is far from its neighbours is the odd one, or else the second.
  const [first] = scaled;
  if (!first || (others.length === 1 && !isOdder(rows, row, first.row, names))) return undefined;
  return first;
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

/** The row beside, where those on both sides are the same many times smaller or larger. */
function besideOf({ rows }: Table, row: Row, names: readonly string[]): Scaled | undefined {
  const at = rows.indexOf(row);
  const beside = [rows[at - 1], rows[at + 1]].flatMap((other) => other ?? []);
  const scaled = beside.flatMap((other) => scaleOf(row, other, names, 'beside') ?? []);
  const [first, second] = scaled;
  if (!first || !second || first.factor > 1 !== second.factor > 1) return undefined;
  return first;
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
  return { row: other, factor, names: factors.map(({ name }) => name) };
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
