import { inOrderOfReport, type Claim } from '../../accounts/claims/claim.ts';
import { claimAddress } from '../../accounts/claims/claim-addresses.ts';
import type { Page } from '../../accounts/prose/page.ts';
import { onceFor } from '../../basics/once-for.ts';
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
  const showing = [...(pagesByChart(pages).get(id) ?? [])];
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

/** Chart -> the pages that show it, in the order of their ids. */
const pagesByChart = onceFor((pages: ReadonlyMap<string, Page>) => {
  const byChart = new Map<string, Set<Page>>();
  for (const page of pages.values())
    for (const id of chartsOn(page)) byChart.set(id, (byChart.get(id) ?? new Set()).add(page));
  return byChart;
});

/** Where a chart stands on a page: `/loans/#chart-loans-by-year`; undefined if no page shows it. */
export function placeOfChart(id: string, pages: Iterable<Page>): string | undefined {
  for (const { address, uses } of pages) {
    const shown = uses.some(({ name, props }) => name === 'Chart' && props.id?.value === id);
    if (shown) return `${address}#chart-${id}`;
  }
  return undefined;
}
