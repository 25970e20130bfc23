import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { sentencesOf } from '../../records/reading/sentences.ts';
import { BAR } from './published-table.ts';
import type { PlacedWords } from './published-words.ts';
import type { Published } from './edition.ts';

/** A table that goes on to a later month or day than in the last edition; both in words. */
export interface GoneOn {
  id: string;
  was: string;
  is: string;
}

/** The tables that go on to a later month or day than they did. */
export function tablesGoneOn(before: Published['tables'], now: Published['tables']): GoneOn[] {
  return Object.entries(before).flatMap(([id, table]) => {
    const [was, is] = [newestOf(table.rows), newestOf(now[id]?.rows ?? [])];
    return was !== undefined && is !== undefined && is > was
      ? [{ id, was: dateInWords(was), is: dateInWords(is) }]
      : [];
  });
}

/** What sentences on the newest figures are held against. */
export interface NewestGround {
  goneOn: readonly GoneOn[];
  /** The words of every page. */
  pages: Iterable<{ file: string; words: readonly PlacedWords[] }>;
}

/** Sentences that take a month or a day for the last of a table that has gone on since the last edition. */
export function checkNewest({ goneOn, pages }: NewestGround): ContentProblem[] {
  if (goneOn.length === 0) return [];
  return [...pages].flatMap(({ file, words }) =>
    words.flatMap(({ text, place }) =>
      sentencesOf(text).flatMap((sentence) => {
        const table = goneOn.find(({ was }) => isTakenForLast(was, sentence));
        if (!table) return [];
        const what = `"${sentence}" takes ${table.was} for the last that is known, and "${table.id}" goes on to ${table.is} now.`;
        const remedy = 'Bring the sentence up to date, if it speaks of what is in that table.';
        return [{ rule: 'look-again' as const, file, ...place(), what, remedy }];
      }),
    ),
  );
}

/** A month or a day, or the one and the other end of a period. */
const MONTH_OR_DAY = /^(?:(?<from>\d{4}-\d\d(?:-\d\d)?)\/)?(?<to>\d{4}-\d\d(?:-\d\d)?)$/;

/** The last month or day by which rows are told from each other; undefined where they are told by something else. */
function newestOf(rows: readonly string[]): string | undefined {
  const dates = rows.map((row) => MONTH_OR_DAY.exec(row.split(BAR)[0] ?? '')?.groups?.to);
  return dates.every((date) => date !== undefined) ? dates.toSorted().at(-1) : undefined;
}

function isTakenForLast(date: string, sentence: string): boolean {
  const at = sentence.indexOf(date);
  if (at < 0) return false;
  return (
    /\b(?:after|beyond|since|until|up to)\s+$/i.test(sentence.slice(0, at)) ||
    /\b(?:last|latest|newest)\b/i.test(sentence)
  );
}
