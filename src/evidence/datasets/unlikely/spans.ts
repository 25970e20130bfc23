import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Column, Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

const SPANS = { day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' } as const;
type Span = keyof typeof SPANS;
const NAMES = Object.keys(SPANS) as Span[];

/** Rows of figures for a day beside words of a whole month: "in the whole month", "a month", "monthly". */
export function otherSpans(table: Table): ContentProblem[] {
  const texts = columnsOf(table, 'text');
  const told = new Set<Row>();
  return table.columns.flatMap((column) => {
    const own = spanOf(column);
    if (own === undefined) return [];
    return table.rows.flatMap((row) => {
      const figure = row.cells[column.name];
      if (typeof figure !== 'number' || told.has(row)) return [];
      const words = texts.map((name) => row.cells[name]).filter((cell) => typeof cell === 'string');
      const named = otherSpanIn(words, own);
      if (named === undefined) return [];
      told.add(row);
      const what = `"${column.name}" is of ${column.unit ?? ''}, and this row says "${named}".`;
      const remedy = `See whether ${String(figure)} is for a ${own}. If it is, say so in the note: "a ${own}".`;
      return [inRow(table, row, what, remedy)];
    });
  });
}

/** The time for which a unit counts: day, of "trucks a day". */
export function spanOf({ type, unit = '' }: Column): Span | undefined {
  const named = / (?:a|per) (\w+)$/.exec(unit)?.[1];
  return type === 'number' ? NAMES.find((name) => name === named) : undefined;
}

/** The words of another time than that of a column, in texts that do not speak of its own. */
function otherSpanIn(texts: readonly Row['cells'][string][], own: Span): string | undefined {
  const all = texts.join('\n');
  if (new RegExp(`\\b(?:a|per|each|every|one) ${own}\\b|\\b${SPANS[own]}\\b`, 'i').test(all)) return undefined;
  const others = NAMES.filter((name) => name !== own);
  const words = others.map((name) => SPANS[name]).join('|');
  const pattern = `(?:in|for|over|during) (?:the|a) (?:whole|entire|full) (?:${others.join('|')})\\b|\\b(?:a|per) (?:${others.join('|')})(?! (?:ago|after|before|earlier|later))\\b|\\b(?:${words})\\b`;
  return new RegExp(`\\b(?:${pattern})`, 'i').exec(all)?.[0];
}
