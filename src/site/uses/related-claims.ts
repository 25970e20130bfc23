import { inOrderOfReport, type Claim } from '../../accounts/claims/claim.ts';
import type { Page } from '../../accounts/prose/page.ts';
import { idsOf, pageSources, type SourcesOf } from '../../accounts/prose/page-sources.ts';

/** A claim and how many of the sources that it cites the page cites too. */
export interface RelatedClaim {
  claim: Claim;
  shared: number;
}

/** The fewest sources that make a claim related. */
const FEWEST = 2;

/** The claims that cite the most sources of a page and do not stand on it, at most so many, the nearest first. */
export function relatedClaims(
  { uses }: Pick<Page, 'uses'>,
  claims: Iterable<Claim>,
  sourcesOf: SourcesOf,
  most: number,
): RelatedClaim[] {
  const cited = (each: Pick<Page, 'uses'>) => new Set(pageSources(each.uses, sourcesOf).cited.map(({ id }) => id));
  const own = cited({ uses });
  const shown = new Set(idsOf(uses, 'Claim'));
  return inOrderOfReport(claims)
    .filter(({ id }) => !shown.has(id))
    .map((claim) => ({ claim, shared: cited(claim).intersection(own).size }))
    .filter(({ shared }) => shared >= FEWEST)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most);
}
