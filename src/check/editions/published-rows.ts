import { dateInWords } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Edition } from './edition-schema.ts';
import { BAR, KEY_PARTS } from './published-table.ts';

/** The same problems; where a row is missing that the last edition has, that is said. */
export function tellPublishedRows(
  problems: readonly ContentProblem[],
  last: Pick<Edition, 'day' | 'tables'> | undefined,
): readonly ContentProblem[] {
  if (!last) return problems;
  return problems.map((problem) => {
    const [, id = '', value = ''] = /^row ([a-z\d-]+)\.(.+)$/.exec(problem.missing ?? '') ?? [];
    if (problem.remedy.startsWith('Is it') || !hasRow(last, id, value)) return problem;
    const remedy = `The edition of ${dateInWords(last.day)} has it: if the row was lost, put it back; if its key is another now, write that here; if it is gone for good, take out what is made of it. ${problem.remedy}`;
    return { ...problem, remedy };
  });
}

function hasRow({ tables }: Pick<Edition, 'tables'>, id: string, value: string): boolean {
  const rows = Object.hasOwn(tables, id) ? (tables[id]?.rows ?? []) : [];
  return rows.some((row) => (row.split(BAR)[0] ?? '').split(KEY_PARTS).includes(value));
}
