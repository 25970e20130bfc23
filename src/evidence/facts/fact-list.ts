import { divideList, placesIn, type ListPart } from '../../basics/divide-list.ts';
import { FACTS, listedFact } from './fact-addresses.ts';
import type { ResolvedFact } from './resolved-fact.ts';

type Facts = ReadonlyMap<string, ResolvedFact>;

/** The pages of the list of all figures, by subject: a file of content/facts/. */
export function factParts(facts: Facts): ListPart<ResolvedFact>[] {
  return divideList(
    FACTS,
    Map.groupBy(facts.values(), ({ subject = 'others' }) => subject),
  );
}

const known = new WeakMap<Facts, ReadonlyMap<string, string>>();

/** The address of a figure in the list of all figures; of the whole list for one that is not in it. */
export function factAddress(id: string, facts: Facts): string {
  const places = known.get(facts) ?? placesIn(factParts(facts), listedFact);
  known.set(facts, places);
  return places.get(id) ?? FACTS;
}
