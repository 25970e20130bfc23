import type { Page } from '../../accounts/prose/page.ts';

/** Where a chart stands on a page: `/loans/#chart-loans-by-year`; undefined if no page shows it. */
export function placeOfChart(id: string, pages: Iterable<Page>): string | undefined {
  for (const { address, uses } of pages) {
    const shown = uses.some(({ name, props }) => name === 'Chart' && props.id?.value === id);
    if (shown) return `${address}#chart-${id}`;
  }
  return undefined;
}
