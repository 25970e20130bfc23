import type { PlacedDataset } from '../evidence/datasets/build-datasets.ts';
import type { Page } from '../accounts/check-page.ts';
import type { ContentProblem } from '../records/problems/content-problem.ts';
import type { Records } from '../records/reading/read-records.ts';
import { splitIds, VOCABULARY } from '../accounts/prose/vocabulary.ts';

interface Uses {
  /** Facts, glossary entries: whatever has sources of its own. */
  records: Iterable<{ sources?: readonly string[] | undefined }>;
  datasets: readonly PlacedDataset[];
  pages: readonly Page<unknown>[];
}

/** The ids of all sources on which a fact, another record, a row or a page rests. */
export function usedSources({ records, datasets, pages }: Uses): Set<string> {
  const inRecords = [...records].flatMap(({ sources = [] }) => sources);
  const inRows = datasets.flatMap(({ sourceUses }) => sourceUses.map(({ id }) => id));
  return new Set([...inRecords, ...inRows, ...pages.flatMap(citedOn)]);
}

function citedOn({ uses }: Page<unknown>): string[] {
  return uses.flatMap(({ name, props }) =>
    Object.entries(props).flatMap(([prop, { value = '' }]) =>
      VOCABULARY[name]?.[prop]?.kind === 'source' ? splitIds(value) : [],
    ),
  );
}

/** Sources on which nothing rests, as warnings. Facts need no use: each stands in the list of facts with its statement. */
export function unusedSources(
  sources: Pick<Records<unknown>, 'values' | 'problemAt'>,
  used: ReadonlySet<string>,
): ContentProblem[] {
  return [...sources.values.keys()]
    .filter((id) => !used.has(id))
    .map((id) => {
      const remedy = 'Cite it, let a fact or a row rest on it, or remove it.';
      return sources.problemAt('unused', id, [], `Nothing rests on the source "${id}".`, remedy);
    });
}
