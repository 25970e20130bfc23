import type { PlacedDataset } from '../datasets/build-datasets.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import { didYouMean } from '../../records/problems/suggest.ts';

/** Sources that records name under `sources` but that do not exist. */
export function unknownSourcesIn(
  records: Records<{ sources?: readonly string[] | undefined }>,
  known: ReadonlySet<string>,
): ContentProblem[] {
  return [...records.values].flatMap(([id, { sources = [] }]) =>
    sources.flatMap((source, index) => {
      if (known.has(source)) return [];
      const { what, remedy } = noSource(source, known);
      return [records.problemAt('reference', id, ['sources', index], what, remedy)];
    }),
  );
}

/** Sources that the rows of a dataset name but that do not exist. */
export function unknownSourcesInRows(
  { file, sourceUses }: PlacedDataset,
  known: ReadonlySet<string>,
): ContentProblem[] {
  return sourceUses
    .filter(({ id }) => !known.has(id))
    .map(({ id, line, column }) => ({ rule: 'reference', file, line, column, ...noSource(id, known) }));
}

/** That a source does not exist, and what was perhaps meant. */
export function noSource(id: string, known: ReadonlySet<string>): { what: string; remedy: string } {
  return {
    what: `There is no source "${id}".`,
    remedy: `${didYouMean(id, known)}Sources are the entries in content/sources/.`,
  };
}
