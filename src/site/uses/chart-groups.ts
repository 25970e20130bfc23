import { onceFor } from '../../basics/once-for.ts';
import type { ChartSpec } from '../../charts/specification/chart-schema.ts';
import type { Claim } from '../../accounts/claims/claim.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { Page } from '../../accounts/prose/page.ts';
import { menuOf } from '../../accounts/prose/menu.ts';

/** The charts that belong to a page of the menu, in their order; `page` is absent for those that belong to none. */
export interface ChartGroup {
  page: Page | undefined;
  ids: readonly string[];
}

/** The checked content that says where charts belong. */
export interface ChartContext {
  charts: ReadonlyMap<string, Pick<ChartSpec, 'dataset'>>;
  pages: ReadonlyMap<string, Page>;
  facts: ReadonlyMap<string, Pick<ResolvedFact, 'origin'>>;
  claims: ReadonlyMap<string, Claim>;
}

/**
 * Every chart once, under the page it belongs to: the first page of the menu that shows it, if it can in full, else the page that prints
 * most figures of its table, else the first page of a claim that names it. On a page, those it shows come first.
 */
export const chartGroups = onceFor((content: ChartContext): ChartGroup[] => {
  const pages = menuOf(content.pages.values()).flatMap(({ id }) => content.pages.get(id) ?? []);
  const ids = [...content.charts.keys()];
  const home = new Map(ids.map((id) => [id, homeOf(id, pages, content)]));
  const groups = [...pages, undefined].map((page) => {
    const own = ids.filter((id) => home.get(id) === page);
    const shown = page ? chartsOn(page).filter((id) => own.includes(id)) : [];
    return { page, ids: [...shown, ...own.filter((id) => !shown.includes(id))] };
  });
  return groups.filter((group) => group.ids.length > 0);
});

/** The ids of the charts that a page shows, in reading order. */
export function chartsOn({ uses }: Pick<Page, 'uses'>): string[] {
  return uses.flatMap(({ name, props }) => (name === 'Chart' ? (props.id?.value ?? []) : []));
}

/** The ids of the charts that a page shows with their words and their table. */
function inFull({ uses }: Page): string[] {
  return chartsOn({ uses: uses.filter(({ props }) => props.size === undefined) });
}

function homeOf(id: string, pages: readonly Page[], { charts, facts, claims }: ChartContext): Page | undefined {
  const shown = pages.find((page) => inFull(page).includes(id)) ?? pages.find((page) => chartsOn(page).includes(id));
  if (shown) return shown;
  const dataset = charts.get(id)?.dataset;
  const figures = ({ uses }: Page) =>
    uses.filter(({ name, props }) => name === 'Fact' && facts.get(props.id?.value ?? '')?.origin?.dataset === dataset);
  const counts = pages.map((page) => figures(page).length);
  const most = Math.max(0, ...counts);
  if (most > 0) return pages[counts.indexOf(most)];
  const named = [...claims.values()].filter(({ frontMatter }) => frontMatter.charts.includes(id));
  const addresses = named.flatMap(({ frontMatter }) => frontMatter.chapters.map((chapter) => chapter.split('#')[0]));
  return pages.find(({ address }) => addresses.includes(address));
}
