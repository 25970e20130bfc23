import { dateInWords, endOf, isDateText, MONTHS, startOf } from '../../basics/partial-date.ts';
import { madeColumns } from '../datasets/unlikely/sums.ts';
import type { Column, Dataset, Row } from '../datasets/dataset.ts';
import type { SelectedFact } from './fact-schema.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** A statement that names another column, another category or another month than those that the fact was read from. */
export function namedProblem(fact: SelectedFact, { origin }: ResolvedFact, dataset: Dataset): FactProblem | undefined {
  const lines = new Set(origin?.lines);
  const rows = dataset.rows.filter(({ line }) => lines.has(line));
  const { statement = '' } = fact;
  if (statement === '' || rows.length === 0) return undefined;
  return (
    otherColumn(statement, fact.column, dataset) ??
    otherCategory(statement, rows, dataset) ??
    otherMonth(statement, rows, dataset)
  );
}

/** "Renewals" in the statement of a figure of the column "Loans", beside which there is one of renewals. */
function otherColumn(statement: string, name: string | undefined, dataset: Dataset): FactProblem | undefined {
  const { columns } = dataset;
  const own = columns.find((column) => column.name === name);
  if (own?.type !== 'number' || madeColumns(dataset).some(({ result }) => result === name)) return undefined;
  const others = columns.filter((column) => column.type === 'number' && column.unit === own.unit && column !== own);
  const named = others.flatMap((column) => {
    const [word, ownWord] = [wordOf(column, own), wordOf(own, column)];
    if (word === undefined || ownWord === undefined || !hasWord(statement, word)) return [];
    return hasWord(statement, ownWord) || isOfAnother(statement, word, dataset) ? [undefined] : [{ word, column }];
  });
  const [first] = named;
  if (!first || named.some((each) => each?.word !== first.word)) return undefined;
  const what = `The statement speaks of ${first.word}, as the column "${first.column.name}" does, and this is read from "${own.name}" (${own.label}).`;
  return { path: ['column'], rule: 'look-again', what, remedy: 'Correct the column or the statement.' };
}

/** "Norway's exports" in the statement of a table by Sweden: they are its imports. */
function isOfAnother(statement: string, word: string, { attribution }: Dataset): boolean {
  const before = new RegExp(
    `(\\p{Lu}\\p{L}{2,})(?: \\p{Lu}\\p{L}+)*['’]s? (?:\\p{L}+ )?${RegExp.escape(word)}`,
    'u',
  ).exec(statement);
  return before?.[1] !== undefined && !attribution.includes(before[1].slice(0, STEM));
}

/** So many letters a country and what is of it have in common: "Norway" and "Norwegian". */
const STEM = 4;

/** The first word of a label that another has not: "loans" of "Change of loans" beside "Change of renewals". */
function wordOf({ label }: Column, other: Column): string | undefined {
  const words = label.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.find((word) => !hasWord(other.label, word));
}

/** "Novels" in the statement of a figure whose rows are of another category of their column. */
function otherCategory(statement: string, rows: readonly Row[], dataset: Dataset): FactProblem | undefined {
  const { columns, key = [], subject = [] } = dataset;
  return columns
    .filter(({ name, type }) => type === 'category' && [...key, ...subject].includes(name))
    .flatMap(({ name, values = [] }) => {
      const own = [...new Set(rows.map(({ cells }) => String(cells[name] ?? '')))];
      const [value, ...more] = values.filter((each) => hasWord(statement, each));
      if (own.length !== 1 || own[0] === '' || more.length > 0 || value === undefined || value === own[0]) return [];
      if (isOfAnother(statement, value, dataset)) return [];
      const what = `The statement speaks of ${value}, and in the rows of this fact "${name}" is ${own[0] ?? ''}.`;
      return [{ path: ['where'], rule: 'look-again' as const, what, remedy: 'Correct the statement or where.' }];
    })[0];
}

const MONTH = new RegExp(`\\b(${MONTHS.join('|')})(?:,? (\\d{4}))?\\b`, 'g');

/** A month in the statement, of rows that are all of another. */
function otherMonth(statement: string, rows: readonly Row[], { dateColumn }: Dataset): FactProblem | undefined {
  const dates = rows.map(({ cells }) => String(cells[dateColumn ?? ''] ?? ''));
  if (!dates.every((date) => isDateText(date) && date.length > 'YYYY'.length)) return undefined;
  const years = [...new Set(dates.flatMap((date) => [startOf(date).slice(0, 4), endOf(date).slice(0, 4)]))];
  const months = [...statement.matchAll(MONTH)].map(([words, month = '', year]) => {
    const number = String(MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1).padStart(2, '0');
    return { words, year, each: (year === undefined ? years : [year]).map((one) => `${one}-${number}`) };
  });
  const isIn = (month: string) => dates.some((date) => startOf(date) <= endOf(month) && endOf(date) >= startOf(month));
  const first = months.find(({ year }) => year !== undefined);
  if (!first || months.some(({ each }) => each.some(isIn))) return undefined;
  const of =
    dates.length === 1
      ? dateInWords(dates[0] ?? '')
      : `${dateInWords(dates[0] ?? '')} to ${dateInWords(dates.at(-1) ?? '')}`;
  const what = `The statement speaks of ${first.words}, and the rows of this fact are of ${of}.`;
  return { path: ['statement'], rule: 'look-again', what, remedy: 'Correct the statement or where.' };
}

/** Whether a text has a word, in the singular or the plural. */
function hasWord(text: string, word: string): boolean {
  const stem = word.toLowerCase().replace(/s$/, '');
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return stem !== '' && ` ${words.map((one) => one.replace(/s$/, '')).join(' ')} `.includes(` ${stem} `);
}
