import { inOrderOfReport, type Claim } from '../../accounts/claims/claim.ts';
import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import type { Page } from '../../accounts/prose/page.ts';
import { chartsOn } from './chart-groups.ts';

/** A place of the site where a chart is used. */
export interface ChartUse {
  address: string;
  label: string;
}

/** The pages that show a chart, each with the place on it, and the claims that name it. */
export function chartUses(
  id: string,
  { pages, claims }: { pages: ReadonlyMap<string, Page>; claims: ReadonlyMap<string, Claim> },
): { pages: ChartUse[]; claims: ChartUse[] } {
  const showing = [...pages.values()].filter((page) => chartsOn(page).includes(id));
  const naming = inOrderOfReport(claims.values()).filter(({ frontMatter }) => frontMatter.charts.includes(id));
  return {
    pages: showing
      .toSorted((a, b) => a.frontMatter.order - b.frontMatter.order)
      .map(({ address, frontMatter }) => ({ address: `${address}#chart-${id}`, label: frontMatter.title })),
    claims: naming.map(({ id: claim, frontMatter: { number, short } }) => ({
      address: claimAddress(claim),
      label: `Claim ${number}: ${short}`,
    })),
  };
}
