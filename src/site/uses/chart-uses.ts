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

/** Where a chart stands on a page: `/loans/#chart-loans-by-year`; undefined if no page shows it. */
export function placeOfChart(id: string, pages: Iterable<Page>): string | undefined {
  for (const { address, uses } of pages) {
    const shown = uses.some(({ name, props }) => name === 'Chart' && props.id?.value === id);
    if (shown) return `${address}#chart-${id}`;
  }
  return undefined;
}
