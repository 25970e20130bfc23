import { inOrderOfReport } from '../../accounts/claims/claim.ts';
import { usesOfClaim } from '../../accounts/claims/claim-uses.ts';
import type { Content } from '../../check/check-content.ts';
import type { ComponentUse } from '../../records/reading/mdx-document.ts';
import { HOME } from '../../accounts/prose/page.ts';

/** A place that rests on a piece of evidence, with a short name. */
export interface PlaceOfUse {
  address: string;
  label: string;
}

/** A page that somebody wrote, with the components it uses in reading order. */
export interface WrittenPage extends PlaceOfUse {
  uses: readonly ComponentUse[];
}

/** The pages in the order of the menu, then the claims, then the resolutions. */
export function writtenPages({
  pages,
  claims,
  resolutions,
}: Pick<Content, 'pages' | 'claims' | 'resolutions'>): WrittenPage[] {
  const inOrder = [...pages.values()].sort((a, b) => a.frontMatter.order - b.frontMatter.order);
  return [
    ...inOrder.map(({ id, address, uses, frontMatter: { title, navigation } }) => ({
      address,
      label: navigation ?? (id === HOME ? 'Home' : title),
      uses,
    })),
    ...inOrderOfReport(claims.values()).map((claim) => ({
      address: claim.address,
      label: `Claim ${claim.frontMatter.number}`,
      uses: usesOfClaim(claim),
    })),
    ...[...resolutions.values()].map(({ id, address, uses }) => ({ address, label: `Resolution ${id}`, uses })),
  ];
}
