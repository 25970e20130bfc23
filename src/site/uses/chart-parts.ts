import { divideList, type ListPart } from '../../basics/divide-list.ts';
import { CHARTS } from '../../charts/chart-addresses.ts';
import { HOME } from '../../accounts/prose/page.ts';
import type { ChartGroup } from './chart-groups.ts';

/** More pictures than these make a page heavy: 25 take 8 kB, compressed. */
const MOST_CHARTS = 60;

/** Where the pages of a large gallery stand, and the name there of the charts that belong to no page. */
export const GALLERY = `${CHARTS}list/`;
const NO_PAGE = 'more';

/** The pages of a gallery that has grown beyond one, by group: ids of charts. None where one page holds all. */
export function chartParts(groups: readonly ChartGroup[], most = MOST_CHARTS): ListPart<string>[] {
  const count = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  if (count <= most) return [];
  return divideList(
    GALLERY,
    groups.map((group) => [nameOfGroup(group), group.ids] as const),
    most,
  );
}

/** A group in addresses. */
export function nameOfGroup({ page }: ChartGroup): string {
  if (!page) return NO_PAGE;
  return page.id === HOME ? 'home' : page.id;
}
