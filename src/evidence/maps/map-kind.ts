import type { ContentFile } from '../../records/reading/content-files.ts';
import { filesAt, type ReadKind } from '../../records/reading/kind.ts';
import { fileName, readRecordFiles } from '../../records/reading/read-records.ts';
import type { ReadSources } from '../sources/source-kind.ts';
import { sourcesOfRecords, unknownSourcesIn } from '../sources/unknown-sources.ts';
import type { ReadGlossary } from '../terms/term-kind.ts';
import { checkMaps } from './check-maps.ts';
import { mapSchema, type MapSpec } from './map-schema.ts';

interface Earlier {
  sources: Pick<ReadSources, 'names'>;
  glossary: Pick<ReadGlossary, 'names'>;
}

/** Maps: content/maps/*.yaml, one a file. */
export function readMaps(
  files: readonly ContentFile[],
  { sources, glossary }: Earlier,
): ReadKind<ReadonlyMap<string, MapSpec>> {
  const maps = readRecordFiles(filesAt(files, /^content\/maps\/[^/]+\.yaml$/), mapSchema, fileName);
  return {
    value: maps.values,
    problems: [...checkMaps(maps, glossary.names.term.ids), ...unknownSourcesIn(maps, sources.names.source.ids)],
    names: { map: { ids: maps.ids, keptIn: 'Maps are the files in content/maps/.' } },
    sources: sourcesOfRecords(maps),
  };
}
