import { CLAIMS } from '../accounts/claims/claim-addresses.ts';
import { menuOf } from '../accounts/prose/menu.ts';
import { CHARTS } from '../charts/chart-addresses.ts';
import type { Content } from '../check/check-content.ts';
import { TIMELINE } from '../evidence/events/event-addresses.ts';

/** An entry of the menu. */
export interface MenuEntry {
  address: string;
  label: string;
}

/**
 * The whole menu of the site: the pages that have a short name, then the lists of evidence, each of which is there only
 * if there is something to show.
 */
export function siteMenu({
  pages,
  claims,
  events,
  charts,
}: Pick<Content, 'pages' | 'claims' | 'events' | 'charts'>): MenuEntry[] {
  return [
    ...menuOf(pages.values()),
    ...(claims.size > 0 ? [{ address: CLAIMS, label: 'Claims' }] : []),
    ...(events.length > 0 ? [{ address: TIMELINE, label: 'Timeline' }] : []),
    ...(charts.size > 0 ? [{ address: CHARTS, label: 'Charts' }] : []),
  ];
}
