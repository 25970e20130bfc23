import { anchorsIn } from '../../basics/divide-list.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Named, type ReadKind } from '../../records/reading/kind.ts';
import { readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import { GRADES_ANCHOR, listedSource, SOURCES } from './source-addresses.ts';
import { sourceParts } from './source-list.ts';
import { sourceSchema, type Source } from './source-schema.ts';
import { KEPT_IN_SOURCES } from './unknown-sources.ts';

/** The sources by id, and what others may call them. */
export interface ReadSources extends ReadKind<ReadonlyMap<string, Source>> {
  names: { source: Named };
}

/** Sources: content/sources/*.yaml, maps of id -> source. */
export function readSources(files: readonly ContentFile[]): ReadSources {
  const sources = readRecordMaps(filesAt(files, /^content\/sources\/[^/]+\.yaml$/), () => sourceSchema);
  const { values, ids, problems } = sources;
  return {
    value: values,
    problems,
    names: { source: { ids, keptIn: KEPT_IN_SOURCES } },
    addresses: new Map([[SOURCES, new Set(['main', GRADES_ANCHOR])], ...anchorsIn(sourceParts(values), listedSource)]),
    needed: { folder: 'sources', count: ids.size },
    check: ({ usedSources }) => unusedSources(sources, usedSources),
  };
}

/** Sources on which nothing rests, as warnings. Facts need no use: each stands in the list of facts with its statement. */
function unusedSources(
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
