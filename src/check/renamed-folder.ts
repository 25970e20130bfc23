import { dateInWords } from '../basics/partial-date.ts';
import { errorsIn, type ContentProblem } from '../records/problems/content-problem.ts';
import { newerChanges } from './editions/check-editions.ts';
import type { EveryKind } from './kinds.ts';

/**
 * Where a table of the last edition is not there, and one that it does not have has all its columns, the folder was renamed:
 * that is the cause of all else that is wrong with it. `problems` are what was found; where nothing is wrong, or a change
 * names the table, it was meant.
 */
export function renamedFolders(
  { datasets, editions, changes }: Pick<EveryKind, 'datasets' | 'editions' | 'changes'>,
  problems: readonly ContentProblem[],
): ContentProblem[] {
  const last = editions.value.at(-1);
  if (!last || errorsIn(problems).length === 0) return [];
  const meant = new Set(newerChanges(last, changes.value).flatMap((change) => change.datasets));
  const fresh = [...datasets.value.values()].filter(({ id }) => !Object.hasOwn(last.tables, id));
  return Object.entries(last.tables).flatMap(([id, { columns }]): ContentProblem[] => {
    if (datasets.value.has(id) || datasets.names?.dataset?.ids.has(id) === true || meant.has(id)) return [];
    const names = Object.keys(columns);
    const now = fresh.filter((other) => names.every((name) => other.columns.some((column) => column.name === name)));
    const [only, ...more] = now;
    if (!only || more.length > 0) return [];
    return [
      {
        rule: 'file-name',
        file: `content/datasets/${only.id}`,
        line: 1,
        column: 1,
        what: `This folder has all the columns of "${id}", which is not there now and was in the edition of ${dateInWords(last.day)}: it seems to have been renamed.`,
        remedy: `Call it ${id} again: charts, facts, pages and links know the table by that name.`,
      },
    ];
  });
}
