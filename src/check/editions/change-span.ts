import type { Change } from '../../evidence/changes/change-schema.ts';
import { compareFigures, type Differences } from './compare-editions.ts';
import type { Published } from './edition.ts';
import type { Edition } from './edition-schema.ts';

/**
 * The figures, standings and tables that a change names, from the last edition without it to the first with it, or to the site as
 * it is now; undefined where there was no edition before it.
 */
export function namedDifferences(
  { id, facts, claims, datasets }: Pick<Change, 'id' | 'facts' | 'claims' | 'datasets'>,
  editions: readonly Edition[],
  now: Published,
): Differences | undefined {
  const first = editions.findIndex(({ changes }) => changes.includes(id));
  const before = first < 0 ? editions.at(-1) : editions[first - 1];
  if (!before) return undefined;
  const all = compareFigures(before, editions[first] ?? now);
  return {
    ...all,
    figures: all.figures.filter((figure) => facts.includes(figure.id)),
    claims: all.claims.filter((claim) => claims.includes(claim.id)),
    tables: all.tables.filter((table) => datasets.includes(table.id)),
  };
}

/** The days on which something changed or an edition was made, the newest first. */
export function changeDays(
  changes: Iterable<Pick<Change, 'date'>>,
  editions: readonly Pick<Edition, 'day'>[],
): string[] {
  const days = new Set([...[...changes].map(({ date }) => date), ...editions.map(({ day }) => day)]);
  return [...days].sort().reverse();
}
