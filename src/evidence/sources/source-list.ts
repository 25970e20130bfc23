import { divideList, placesIn, type ListPart } from '../../basics/divide-list.ts';
import { groupSources } from './group-sources.ts';
import { listedSource, SOURCES } from './source-addresses.ts';
import type { Source, SourceKind } from './source-schema.ts';

type Sources = ReadonlyMap<string, Source>;

/** The pages of the list of all sources, by kind of publication. */
export function sourceParts(sources: Sources): (ListPart<Source> & { group: SourceKind })[] {
  const groups = groupSources(sources.values()).map(({ kind, sources: ofKind }) => [kind, ofKind] as const);
  return divideList(SOURCES, groups) as (ListPart<Source> & { group: SourceKind })[];
}

const known = new WeakMap<Sources, ReadonlyMap<string, string>>();

/** The address of a source in the list of all sources; of the whole list for one that is not in it. */
export function sourceAddress(id: string, sources: Sources): string {
  const places = known.get(sources) ?? placesIn(sourceParts(sources), listedSource);
  known.set(sources, places);
  return places.get(id) ?? SOURCES;
}
