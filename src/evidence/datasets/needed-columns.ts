import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { isName, noName } from '../../records/reading/names.ts';
import { parsePartialDate } from '../../basics/partial-date.ts';
import type { Column, Dataset, Row } from './dataset.ts';

/**
 * What the cells of a column must be: an id that no other row has, any date, a day, a number, any text, a text with a
 * number in it.
 */
type Need = 'id' | 'date' | 'day' | 'number' | 'text' | 'numbered';

/** Columns by which the site reads a table, and what their cells must be; with `?` a cell or the column may be missing. */
export type Needs = Readonly<Record<string, Need | `${Need}?`>>;

const TYPES: Readonly<Partial<Record<Need, Column['type']>>> = { date: 'date', day: 'date', number: 'number' };

/** Whatever keeps a table from being read by the columns that a part of the site needs. */
export function neededColumns(dataset: Dataset, needs: Needs): ContentProblem[] {
  const folder = `content/datasets/${dataset.id}`;
  const inTable = { rule: 'table' as const, line: 1, column: 1, file: `${folder}/dataset.yaml` };
  return Object.entries(needs).flatMap(([name, wanted]): ContentProblem[] => {
    const [need, isOptional] = [wanted.replace('?', '') as Need, wanted.endsWith('?')];
    const column = dataset.columns.find((each) => each.name === name);
    if (!column) {
      if (isOptional) return [];
      const what = `The table "${dataset.id}" has no column "${name}".`;
      const needed = Object.keys(needs).filter((key) => !needs[key]?.endsWith('?'));
      return [{ ...inTable, what, remedy: `The site reads this table by its columns: ${needed.join(', ')}. Add it.` }];
    }
    const type = TYPES[need];
    if (type !== undefined && column.type !== type) {
      const what = `The column "${name}" of the table "${dataset.id}" is of type ${column.type}.`;
      return [{ ...inTable, what, remedy: `Write type: ${type}; the site reads it as that.` }];
    }
    // Of a key by itself it is told already where it comes twice.
    const isKey = dataset.key?.length === 1 && dataset.key[0] === name;
    return cellProblems(dataset.rows, name, { need, isOptional, isKey }).map((problem) => ({
      ...{ rule: 'table' as const, column: 1, file: `${folder}/data.csv` },
      ...problem,
    }));
  });
}

type CellProblem = Pick<ContentProblem, 'line' | 'what' | 'remedy'> & { rule?: 'id' };

function cellProblems(
  rows: readonly Row[],
  name: string,
  { need, isOptional, isKey }: { need: Need; isOptional: boolean; isKey: boolean },
): CellProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, cells }): CellProblem[] => {
    const cell = cells[name];
    if (cell === null || cell === undefined) {
      if (isOptional) return [];
      return [{ line, what: `"${name}" is empty.`, remedy: 'The site needs it in every row of this table.' }];
    }
    const text = String(cell);
    const first = need === 'id' && !isKey ? seen.get(text) : undefined;
    if (need === 'id') seen.set(text, first ?? line);
    if (first !== undefined) {
      const what = `The id "${text}" is taken: it stands on line ${String(first)}.`;
      return [{ rule: 'id', line, what, remedy: 'Give one of the two another id.' }];
    }
    const problem = wrong(text, name, need);
    return problem ? [{ line, ...problem }] : [];
  });
}

function wrong(text: string, name: string, need: Need): Omit<CellProblem, 'line'> | undefined {
  if (need === 'id') return isName(text) ? undefined : { rule: 'id', ...noName(text) };
  if (need === 'day' && parsePartialDate(text)?.day === undefined) {
    const remedy = 'Write it as YYYY-MM-DD, for example 2017-12-22.';
    return { what: `"${text}" is not a day (column "${name}").`, remedy };
  }
  if (need !== 'numbered' || /\d/.test(text)) return undefined;
  return {
    what: `"${text}" has no number (column "${name}").`,
    remedy: 'Write it with its number, for example Resolution 12 (2020).',
  };
}
