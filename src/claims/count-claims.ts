import { CLAIM_BASES, CLAIM_STANDINGS, type ClaimBasis, type ClaimStanding } from '../schemas/claim-schema.ts';
import { standingNow, type Claim } from './claim.ts';

/** How many claims stand in each way now, from firm to open; a way in which none stands has 0. */
export function countStandings(claims: readonly Claim[]): Map<ClaimStanding, number> {
  const now = claims.map(({ frontMatter }) => standingNow(frontMatter.history).standing);
  return new Map(CLAIM_STANDINGS.map((standing) => [standing, now.filter((each) => each === standing).length]));
}

/** How many claims the report rests on each basis. */
export function countBases(claims: readonly Claim[]): Map<ClaimBasis, number> {
  return new Map(
    CLAIM_BASES.map((basis) => [basis, claims.filter(({ frontMatter }) => frontMatter.basis === basis).length]),
  );
}
