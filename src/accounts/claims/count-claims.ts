import { CLAIM_BASES, CLAIM_STANDINGS, type ClaimBasis, type ClaimStanding } from './claim-schema.ts';

/** How often each standing occurs, from firm to open; one that does not occur has 0. */
export function countStandings(standings: readonly ClaimStanding[]): Map<ClaimStanding, number> {
  return countOf(CLAIM_STANDINGS, standings);
}

/** How often each basis occurs. */
export function countBases(bases: readonly ClaimBasis[]): Map<ClaimBasis, number> {
  return countOf(CLAIM_BASES, bases);
}

function countOf<Name>(names: readonly Name[], found: readonly Name[]): Map<Name, number> {
  return new Map(names.map((name) => [name, found.filter((each) => each === name).length]));
}
