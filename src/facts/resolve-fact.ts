import { rowSources, type Cell, type Column, type Dataset, type Row } from '../datasets/dataset.ts';
import { selectRows } from '../datasets/select-rows.ts';
import type { Fact, SelectedFact, Standing, StatedFact } from '../schemas/fact-schema.ts';

/** A fact with its figure worked out. `value` is in `unit`; a fact without a figure has null and prints its date. */
export interface ResolvedFact {
  id: string;
  value: number | readonly [number, number] | null;
  date?: string | undefined;
  unit: string;
  qualifier?: string | undefined;
  stated: boolean;
  statement?: string | undefined;
  attribution: string;
  standing: Standing;
  sources: readonly string[];
  note?: string | undefined;
  /** Where the figure stands, for a fact taken from a dataset. */
  origin?: { dataset: string; title: string; column: string; lines: readonly number[] };
}

/** What is wrong with a fact; `key` is the key of the fact that should change. */
export interface FactProblem {
  key: string;
  what: string;
  remedy: string;
}

/** True for a fact that is taken from a dataset. */
export function isSelected(fact: Fact): fact is SelectedFact {
  return 'dataset' in fact;
}

/** Works out a fact. `datasets` are all datasets by id. Gives either the resolved fact or what keeps it from resolving. */
export function resolveFact(
  fact: Fact,
  datasets: ReadonlyMap<string, Dataset>,
): { resolved: ResolvedFact } | { problem: FactProblem } {
  if (!isSelected(fact)) return resolveStated(fact);
  const dataset = datasets.get(fact.dataset);
  if (!dataset)
    return trouble(
      'dataset',
      `There is no dataset "${fact.dataset}".`,
      'Datasets are the folders in content/datasets/.',
    );
  return resolveSelected(fact, dataset);
}

function resolveStated(fact: StatedFact): { resolved: ResolvedFact } {
  const { id, statement, value = null, unit = '', qualifier, date, attribution, standing, sources, note } = fact;
  return {
    resolved: { id, statement, value, unit, qualifier, date, attribution, standing, sources, note, stated: true },
  };
}

function resolveSelected(fact: SelectedFact, dataset: Dataset): { resolved: ResolvedFact } | { problem: FactProblem } {
  const unknown = [fact.column, ...Object.keys(fact.where)].find((name) => !columnNamed(dataset, name));
  const column = columnNamed(dataset, fact.column);
  if (unknown !== undefined || !column) {
    const names = dataset.columns.map(({ name }) => name).join(', ');
    const key = unknown === fact.column ? 'column' : 'where';
    return trouble(
      key,
      `The dataset "${dataset.id}" has no column "${String(unknown)}".`,
      `Its columns are: ${names}.`,
    );
  }
  const rows = selectRows(dataset, fact.where);
  const result = reduceRows(fact, rows, column);
  if ('problem' in result) return result;
  const drift = compare(fact, result.value, rows, dataset);
  return drift ? { problem: drift } : { resolved: describe(fact, dataset, column, rows, result.value) };
}

function describe(
  fact: SelectedFact,
  dataset: Dataset,
  column: Column,
  rows: Row[],
  value: number | string,
): ResolvedFact {
  const { id, statement, qualifier, standing, note } = fact;
  const attribution = fact.attribution ?? dataset.attribution;
  const sources = [...new Set([...rows.flatMap((row) => rowSources(dataset, row)), ...(fact.sources ?? [])])];
  const origin = {
    dataset: dataset.id,
    title: dataset.title,
    column: column.label,
    lines: rows.map((row) => row.line),
  };
  const figure = typeof value === 'number' ? { value, date: fact.date } : { value: null, date: value };
  return {
    id,
    statement,
    qualifier,
    standing,
    note,
    attribution,
    sources,
    origin,
    stated: false,
    unit: printedUnit(fact, column),
    ...figure,
  };
}

function printedUnit(fact: SelectedFact, column: Column): string {
  if (fact.unit !== undefined) return fact.unit;
  if (fact.reduce === 'percent-change') return 'percent';
  if (fact.reduce === 'count' || fact.reduce === 'ratio') return '';
  if (fact.format === 'percent') return 'percent';
  return fact.format === 'number' ? '' : (column.unit ?? '');
}

/** Brings the selected rows down to one figure, or to one date for a date column. */
function reduceRows(
  fact: SelectedFact,
  rows: Row[],
  column: Column,
): { value: number | string } | { problem: FactProblem } {
  if (fact.reduce === 'count') return { value: rows.length };
  if (rows.length === 0) return trouble('where', `No row of "${fact.dataset}" fits.`, 'Check the values under where.');
  if (fact.reduce === 'only' && rows.length > 1) {
    const lines = rows.map((row) => row.line).join(', ');
    return trouble(
      'where',
      `${String(rows.length)} rows of "${fact.dataset}" fit (lines ${lines}); reduce: only needs exactly one.`,
      'Add a column to where, or choose another reduce.',
    );
  }
  const cells = rows.map((row) => row.cells[column.name] ?? null);
  const gap = cells.indexOf(null);
  if (gap >= 0) {
    return trouble(
      'where',
      `The cell "${column.name}" on line ${String(rows[gap]?.line)} of "${fact.dataset}" is empty.`,
      'A gap cannot be counted as zero. Select other rows.',
    );
  }
  return reduceCells(fact, cells, column);
}

function reduceCells(
  fact: SelectedFact,
  cells: Cell[],
  column: Column,
): { value: number | string } | { problem: FactProblem } {
  const first = cells[0];
  if (column.type === 'date' && fact.reduce === 'only' && typeof first === 'string') return { value: first };
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length < cells.length) {
    return trouble(
      'column',
      `The column "${column.name}" holds ${column.type}, not numbers.`,
      'Choose a number column, or reduce: count.',
    );
  }
  return { value: arithmetic(fact.reduce, numbers) };
}

/** `difference`, `percent-change` and `ratio` compare the last selected row with the first. */
function arithmetic(reduce: SelectedFact['reduce'], numbers: number[]): number {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 0;
  switch (reduce) {
    case 'sum':
      return numbers.reduce((total, number) => total + number, 0);
    case 'min':
      return Math.min(...numbers);
    case 'max':
      return Math.max(...numbers);
    case 'difference':
      return last - first;
    case 'percent-change':
      return ((last - first) / first) * 100;
    case 'ratio':
      return last / first;
    case 'last':
      return last;
    default:
      return first;
  }
}

function compare(fact: SelectedFact, value: number | string, rows: Row[], dataset: Dataset): FactProblem | undefined {
  const { expect } = fact;
  const same =
    typeof value === 'number' && typeof expect === 'number' ? agrees(value, expect) : String(value) === String(expect);
  if (same) return undefined;
  const lines = rows.length <= 4 ? ` (line ${rows.map((row) => row.line).join(', ')})` : '';
  const shown = typeof value === 'number' ? String(Number(value.toPrecision(8))) : value;
  return {
    key: 'expect',
    what: `The dataset "${dataset.id}" now gives ${shown}${lines}; the fact expects ${String(expect)}.`,
    remedy: `Read the sentences that use this fact again, then write expect: ${shown}.`,
  };
}

/** Equal to the last digit that `expect` is written with: 87.7 stands for everything from 87.65 to 87.75. */
function agrees(value: number, expect: number): boolean {
  const decimals = (String(expect).split('.')[1] ?? '').length;
  return Math.abs(value - expect) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}

function columnNamed(dataset: Dataset, name: string): Column | undefined {
  return dataset.columns.find((column) => column.name === name);
}

function trouble(key: string, what: string, remedy: string): { problem: FactProblem } {
  return { problem: { key, what, remedy } };
}
