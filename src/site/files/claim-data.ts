import { fullAddress } from '../../basics/full-address.ts';
import { printFactText } from '../../evidence/facts/fact-text.ts';
import type { Content } from '../../check/check-content.ts';
import { CLAIMS, claimAddress } from '../../accounts/claims/claim-addresses.ts';
import { pageOf, type StructuredData } from './structured-data.ts';
import type { Claim } from '../../accounts/claims/claim.ts';

/**
 * What a claim's page says of it to search engines, as a Claim of schema.org in JSON-LD: its words and where it was
 * made. It bears no rating, as a standing is no verdict of true or false; a ClaimReview would need one.
 */
export function claimData(
  { id, frontMatter }: Pick<Claim, 'id' | 'frontMatter'>,
  { site, sources, facts }: Pick<Content, 'site' | 'sources' | 'facts'>,
): StructuredData {
  const report = sources.get(site.claims?.report ?? '');
  const path = claimAddress(id);
  return {
    '@type': 'Claim',
    '@id': fullAddress(path, site),
    text: printFactText(frontMatter.claim, facts),
    name: frontMatter.short,
    ...(report && {
      appearance: {
        '@type': 'NewsArticle',
        headline: report.title,
        publisher: { '@type': 'Organization', name: report.publisher },
        datePublished: report.published,
        inLanguage: report.language,
        url: report.url,
      },
    }),
    mainEntityOfPage: pageOf(path, `Claim ${frontMatter.number}`, [['Claims', CLAIMS]], site),
  };
}
