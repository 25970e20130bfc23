import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset } from '../dataset.ts';
import { inRow, type Table } from './look-again.ts';

/** Rows whose ids have the word of a category, and their share of all, before the one that has another is told. */
const ENOUGH = 12;
const MOSTLY = 0.9;

/** The one row whose id has the word of another value of a category, where all others have that of their own: "…-imports" beside exports. */
export function otherWordsOfIds(table: Table & Pick<Dataset, 'key'>): ContentProblem[] {
  const [id, ...more] = table.key ?? [];
  if (id === undefined || more.length > 0) return [];
  return table.columns.flatMap(({ name, type, values = [] }) => {
    if (type !== 'category' || name === id || values.length < 2) return [];
    const named = table.rows.flatMap((row) => {
      const words = wordsOf(String(row.cells[id] ?? ''));
      const found = values.filter((value) => ownWords(value, values).some((word) => words.includes(word)));
      const [of, ...others] = found;
      return of === undefined || others.length > 0 ? [] : [{ row, of, isOdd: row.cells[name] !== of }];
    });
    const [odd, ...others] = named.filter(({ isOdd }) => isOdd);
    const isRule = named.length > ENOUGH && named.length >= MOSTLY * table.rows.length;
    if (!odd || others.length > 0 || !isRule || new Set(named.map(({ of }) => of)).size < 2) return [];
    const what = `The id "${String(odd.row.cells[id])}" is named after ${odd.of}, and "${name}" is ${String(odd.row.cells[name])}; in all other rows they agree.`;
    return [inRow(table, odd.row, what, 'Correct the one that is wrong.')];
  });
}

/** The words of a value that no other value has: imports, of mill_imports beside mill_exports. */
function ownWords(value: string, values: readonly string[]): string[] {
  const others = values.filter((other) => other !== value).flatMap(wordsOf);
  return wordsOf(value).filter((word) => word.length > 2 && !others.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
