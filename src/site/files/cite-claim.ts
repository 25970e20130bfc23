import { fullAddress } from '../../basics/full-address.ts';
import { dateInWords } from '../../basics/partial-date.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Site } from '../../evidence/site/site-schema.ts';
import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { standingNow, type Claim } from '../../accounts/claims/claim.ts';
import { STANDING_WORDS } from '../../accounts/claims/claim-words.ts';

/** A reference to a claim that says how it stood on the day up to which the evidence was gathered. */
export function citeClaim(
  { id, frontMatter }: Pick<Claim, 'id' | 'frontMatter'>,
  { site, facts }: { site: Pick<Site, 'name' | 'address' | 'asOf'>; facts: ReadonlyMap<string, ResolvedFact> },
): string {
  const words = printFactText(frontMatter.claim, facts);
  const standing = STANDING_WORDS[standingNow(frontMatter.history).standing].label.toLowerCase();
  const address = fullAddress(claimAddress(id), site);
  return `${site.name}, claim ${frontMatter.number}: “${words}” As of ${dateInWords(site.asOf)}: ${standing}. ${address}`;
}
