import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Rows, and words that stand in several of them, below which it is chance that two columns go together. */
const ENOUGH_ROWS = 20;
const ENOUGH_REPEATED = 3;

/** Rows of each of two words that are enough where there are but the two. */
const ENOUGH_OF_TWO = 8;

/** One row with the words of two columns that go together, such as a country and its code. */
interface Pair {
  table: Table;
  row: Row;
  words: readonly [string, string];
}

/**
 * The one row in which a word stands beside another than everywhere else: a country with the code of another one, or
 * under another name. Two columns of texts, or of texts and of allowed words, go together if each word of one stands with one word of the other; tables that
 * have both columns are read together.
 */
export function strayPairs(tables: readonly Table[]): ContentProblem[] {
  return [...pairsByColumns(tables)].flatMap(([columns, pairs]) => {
    if (pairs.length < ENOUGH_ROWS || !nearlyTogether(pairs)) return [];
    const names = columns.split(' ') as [string, string];
    const odd = pairs.filter((pair) => conflictsOf(pair, pairs).length > 0);
    const culprits = odd.filter((pair) => conflictsOf(pair, pairs).length === odd.length - 1);
    const stray = culprits.at(-1);
    if (!stray || !goTogether(pairs.filter((pair) => pair !== stray))) return [];
    return [tell(stray, names, pairs)];
  });
}

function pairsByColumns(tables: readonly Table[]): Map<string, Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const table of tables) {
    const texts = columnsOf(table, 'text').filter((name) => hasRepeated(table, name));
    const names = [...texts, ...columnsOf(table, 'category')].sort();
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1)) {
        if (!texts.includes(one) && !texts.includes(other)) continue;
        const pairs = found.get(`${one} ${other}`) ?? [];
        found.set(`${one} ${other}`, pairs);
        for (const row of table.rows) {
          const [a, b] = [row.cells[one], row.cells[other]];
          if (typeof a === 'string' && typeof b === 'string') pairs.push({ table, row, words: [a, b] });
        }
      }
  }
  return found;
}

/** Remarks and ids have other words in nearly every row. */
const MOST_DISTINCT = 0.8;

function hasRepeated({ rows }: Table, name: string): boolean {
  return new Set(rows.map(({ cells }) => cells[name])).size <= MOST_DISTINCT * rows.length;
}

/** Whether one row at most can be what keeps the two from going together: told by counting, before rows are compared. */
function nearlyTogether(pairs: readonly Pair[]): boolean {
  const both = new Set(pairs.map(({ words }) => words.join('\n'))).size;
  return [0, 1].every((side) => both - new Set(pairs.map(({ words }) => words[side])).size <= 1);
}

/** The rows that have one of the two words, and another beside it. */
function conflictsOf({ words: [a, b] }: Pair, pairs: readonly Pair[]): Pair[] {
  return pairs.filter(({ words }) => (words[0] === a) !== (words[1] === b));
}

/** Whether each word of one column stands with one of the other, and enough of them several times. */
function goTogether(pairs: readonly Pair[]): boolean {
  const counts = new Map<string, number>();
  for (const { words } of pairs) counts.set(words.join('\n'), (counts.get(words.join('\n')) ?? 0) + 1);
  const distinct = [0, 1].map((side) => new Set(pairs.map(({ words }) => words[side])).size);
  if (distinct.some((size) => size !== counts.size)) return false;
  if (counts.size === 2 && [...counts.values()].every((count) => count >= ENOUGH_OF_TWO)) return true;
  return [...counts.values()].filter((count) => count > 1).length >= ENOUGH_REPEATED;
}

function tell({ table, row, words }: Pair, names: readonly [string, string], pairs: readonly Pair[]): ContentProblem {
  const others = conflictsOf({ table, row, words }, pairs);
  const sides = ([0, 1] as const).flatMap((side) => {
    const other = others.find((pair) => pair.words[side] === words[side]);
    return other === undefined ? [] : [{ side, beside: other.words[side === 0 ? 1 : 0] }];
  });
  const said = sides.map(({ side, beside }) => `"${words[side]}" with "${beside}"`).join(', and ');
  const what = `"${words[0]}" and "${words[1]}" stand together here ("${names[0]}", "${names[1]}"); all other rows have ${said}.`;
  const [side] = sides;
  const remedy =
    sides.length === 1 && side
      ? `Write ${side.beside} for ${words[side.side === 0 ? 1 : 0]}, or correct ${words[side.side]}.`
      : 'Correct the one that is wrong.';
  return inRow(table, row, what, remedy);
}
