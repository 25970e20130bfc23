import { slug } from 'github-slugger';
import { anchorsIn } from '../../basics/divide-list.ts';
import type { ContentProblem, Place } from '../../records/problems/content-problem.ts';
import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type Named, type ReadKind } from '../../records/reading/kind.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { fileName, readRecordMaps, type Records } from '../../records/reading/read-records.ts';
import type { ReadDatasets } from '../datasets/dataset-kind.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import { sourcesOfRecords, unknownSourcesIn } from '../sources/unknown-sources.ts';
import { FACTS, KEPT_IN_FACTS, listedFact } from './fact-addresses.ts';
import { factParts } from './fact-list.ts';
import { factSchemaFor } from './fact-schema.ts';
import { resolveFacts } from './resolve-facts.ts';
import type { ResolvedFact } from './resolved-fact.ts';

/** The facts that could be worked out; also the others have names. */
export interface ReadFacts extends ReadKind<ReadonlyMap<string, ResolvedFact>> {
  names: { fact: Named };
  /** Where a fact stands. */
  placeOf: (id: string) => Place & { file: string };
}

interface Earlier {
  sources: Pick<ReadSources, 'value' | 'names'>;
  datasets: Pick<ReadDatasets, 'value'>;
}

/** Facts: content/facts/*.yaml, maps of id -> fact. */
export function readFacts(files: readonly ContentFile[], { sources, datasets }: Earlier): ReadFacts {
  const factFiles = filesAt(files, /^content\/facts\/[^/]+\.yaml$/);
  const written = readRecordMaps(factFiles, factSchemaFor);
  const pages = filesAt(files, /^content\/pages\/.+\.mdx$/);
  const others = filesAt(files, /^content\/(?!pages\/).+\.mdx$/);
  const documents = [...pages, ...others].map(readMdx);
  const facts = resolveFacts(written, { datasets: datasets.value, sources: sources.value, documents });
  const subjects = new Map(factFiles.map(({ path }) => [path, slug(fileName(path))]));
  const value = new Map(
    [...facts.values].map(([id, fact]) => [id, { ...fact, subject: subjects.get(written.fileOf(id)) ?? '' }]),
  );
  return {
    value,
    problems: [
      ...written.problems,
      ...idsForNames(written, sources.names.source.ids),
      ...unknownSourcesIn(written, sources.names.source.ids),
      ...facts.problems,
    ],
    names: { fact: { ids: written.ids, keptIn: KEPT_IN_FACTS } },
    addresses: new Map([[FACTS, new Set(['main'])], ...anchorsIn(factParts(value), listedFact)]),
    sources: sourcesOfRecords(written),
    placeOf: (id) => written.placeOf(id),
  };
}

/** Ids of sources where readers look for a name. */
function idsForNames(
  facts: Records<{ attribution?: string | undefined }>,
  sources: ReadonlySet<string>,
): ContentProblem[] {
  return [...facts.values].flatMap(([id, { attribution }]) => {
    if (attribution === undefined || !sources.has(attribution)) return [];
    const what = `"attribution" would be printed as "${attribution}", which is the id of a source.`;
    return [
      facts.problemAt('schema', id, ['attribution'], what, 'Write who says so, in words; ids stand under sources.'),
    ];
  });
}
