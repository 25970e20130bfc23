import { KEPT_IN_DATASETS } from '../datasets/dataset-addresses.ts';
import { rowSources, type Cell, type Column, type Dataset, type Row } from '../datasets/dataset.ts';
import { whyNoRow } from '../datasets/no-row.ts';
import { absentInWords, absentValues, selectRows } from '../datasets/select-rows.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { SelectedFact } from './fact-schema.ts';
import { unexpected } from './expectation.ts';
import { isChange, reduceNumbers, withUnit } from './reduce-numbers.ts';
import { trouble, type FactProblem, type Resolution, type ResolvedFact } from './resolved-fact.ts';

/** Works out a fact from the rows of its dataset. */
export function resolveSelected(fact: SelectedFact, datasets: ReadonlyMap<string, Dataset>): Resolution {
  const dataset = datasets.get(fact.dataset);
  if (!dataset) return { problem: noDataset(fact.dataset, datasets.keys()) };
  const column = dataset.columns.find(({ name }) => name === fact.column);
  const problem = columnProblem(fact, dataset);
  if (problem || !column) return problem ? { problem } : {};
  // A list goes on to fit without the one of its values that is mistyped.
  const [absent] = absentValues(dataset, fact.where);
  if (absent) {
    const { message: what, ...words } = absentInWords(absent, dataset);
    return { problem: { path: ['where', absent.column, absent.index], rule: 'fact', what, ...words } };
  }
  const rows = selectRows(dataset, fact.where);
  const reduced = reduceRows(fact, rows, column, dataset);
  if ('problem' in reduced) return reduced;
  const resolved = describe(fact, dataset, column, rows, reduced.value);
  const figure = resolved.value === null ? reduced.value : Number(resolved.value);
  const drift = unexpected(
    figure,
    fact.expect,
    `The dataset "${dataset.id}"`,
    placeOf(rows),
    elsewhereIn(fact, dataset, rows),
  );
  return drift ? { resolved, problem: drift } : { resolved };
}

function noDataset(id: string, known: Iterable<string>): FactProblem {
  const remedy = didYouMean(id, known) + KEPT_IN_DATASETS;
  return {
    path: ['dataset'],
    rule: 'reference',
    what: `There is no dataset "${id}".`,
    remedy,
    missing: `dataset ${id}`,
  };
}

/** A column that is not there, or dates asked of a column that holds none. */
function columnProblem({ column, where }: SelectedFact, { id, columns }: Dataset): FactProblem | undefined {
  const names = columns.map(({ name }) => name);
  const wanted = [
    { path: ['column'], name: column },
    ...Object.keys(where).map((name) => ({ path: ['where', name], name })),
  ];
  const unknown = wanted.find(({ name }) => !names.includes(name));
  if (unknown) {
    const remedy = `${didYouMean(unknown.name, names)}Its columns are: ${names.join(', ')}.`;
    const missing = `column ${id}.${unknown.name}`;
    return {
      path: unknown.path,
      rule: 'fact',
      what: `The dataset "${id}" has no column "${unknown.name}".`,
      remedy,
      missing,
    };
  }
  const undated = columns.find(({ name, type }) => type !== 'date' && isInterval(where[name]));
  if (!undated) return undefined;
  const what = `The column "${undated.name}" holds ${undated.type}, not dates, so nothing lies from one day to another.`;
  return { path: ['where', undated.name], rule: 'fact', what, remedy: 'Write the value, or a list of values.' };
}

function isInterval(condition: SelectedFact['where'][string] | undefined): boolean {
  return typeof condition === 'object' && !Array.isArray(condition);
}

/** What is said of two figures. */
const BETWEEN_TWO: readonly string[] = ['difference', 'percent-change', 'ratio'];

type Reduced = { value: number | string } | { problem: FactProblem };

/** Brings the selected rows down to one figure, or to one date for a date column. */
function reduceRows(fact: SelectedFact, rows: Row[], column: Column, dataset: Dataset): Reduced {
  if (fact.reduce === 'count') return { value: rows.length };
  if (rows.length === 0) return noRow(fact, dataset);
  if (fact.reduce === 'only' && rows.length > 1) {
    const what = `${rows.length} rows of "${dataset.id}" fit (lines ${linesOf(rows)}); reduce: only needs exactly one.`;
    return trouble('where', what, 'Add a column to where, or choose another reduce.');
  }
  const [only, second] = rows;
  if (only && !second && BETWEEN_TWO.includes(fact.reduce)) {
    const what = `One row of "${dataset.id}" fits (line ${String(only.line)}); reduce: ${fact.reduce} compares the last row with the first.`;
    return trouble('where', what, 'Select both, for example where: { year: [2017, 2020] }; or write reduce: only.');
  }
  const cells = rows.map((row) => row.cells[column.name] ?? null);
  const gap = cells.indexOf(null);
  if (gap >= 0) {
    const what = `The cell "${column.name}" on line ${rows[gap]?.line ?? 0} of "${dataset.id}" is empty.`;
    return trouble('where', what, 'A gap cannot be counted as zero. Select other rows.');
  }
  return reduceCells(fact, cells, column);
}

function noRow({ where }: SelectedFact, dataset: Dataset): { problem: FactProblem } {
  const { path = [], ...words } = whyNoRow(dataset, where) ?? {
    what: `No row of "${dataset.id}" fits.`,
    remedy: 'Check the values under where.',
  };
  return { problem: { path: ['where', ...path], rule: 'fact', ...words } };
}

function reduceCells({ reduce }: SelectedFact, cells: Cell[], column: Column): Reduced {
  const first = cells[0];
  if (column.type === 'date' && reduce === 'only' && typeof first === 'string') return { value: first };
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length < cells.length) {
    const what = `The column "${column.name}" holds ${column.type}, not numbers.`;
    return trouble('column', what, 'Choose a number column, or reduce: count.');
  }
  const value = reduceNumbers(reduce, numbers);
  if (Number.isFinite(value)) return { value };
  return trouble(
    'where',
    'The first of these rows is zero, and nothing can be divided by it.',
    'Select other rows, or reduce: difference.',
  );
}

function describe(
  fact: SelectedFact,
  dataset: Dataset,
  column: Column,
  rows: Row[],
  value: number | string,
): ResolvedFact {
  const { id, statement, qualifier, decimals, standing, note } = fact;
  const figure =
    typeof value === 'number'
      ? { ...withUnit(value, fact, column.unit ?? ''), date: fact.date }
      : { value: null, unit: '', date: value };
  return {
    ...{ id, statement, qualifier, decimals, standing, note, ...figure },
    attribution: fact.attribution ?? dataset.attribution,
    sources: [...new Set([...rows.flatMap((row) => rowSources(dataset, row)), ...(fact.sources ?? [])])],
    origin: { dataset: dataset.id, title: dataset.title, column: column.label, lines: rows.map(({ line }) => line) },
    stated: false,
    isChange: isChange(fact.reduce),
  };
}

/** Where the expected figure stands, if it is in another column of the row, or in this column of one other row. */
function elsewhereIn({ reduce, expect, column }: SelectedFact, { columns, rows: all }: Dataset, rows: readonly Row[]) {
  const [row, second] = rows;
  if (reduce !== 'only' || !row || second || typeof expect !== 'number' || expect === 0) return undefined;
  const other = columns.find(({ name }) => name !== column && row.cells[name] === expect);
  if (other)
    return `${String(expect)} stands under "${other.name}": if that column is meant, write column: ${other.name}.`;
  const [only, ...more] = all.filter(({ cells }) => cells[column] === expect);
  if (!only || more.length > 0) return undefined;
  return `${String(expect)} stands on line ${String(only.line)}: if that row is meant, correct where.`;
}

function placeOf(rows: readonly Row[]): string {
  return rows.length > 0 && rows.length <= 4 ? ` (line ${linesOf(rows)})` : '';
}

function linesOf(rows: readonly Row[]): string {
  return rows.map(({ line }) => line).join(', ');
}
