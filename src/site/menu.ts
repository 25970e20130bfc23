import { CLAIMS, knownAddress, TODAY } from '../accounts/claims/claim-addresses.ts';
import { chaptersOf } from '../accounts/prose/chapters.ts';
import { menuOf } from '../accounts/prose/menu.ts';
import { CHARTS } from '../charts/chart-addresses.ts';
import type { Content } from '../check/check-content.ts';
import { DATA } from '../evidence/datasets/dataset-addresses.ts';
import { TIMELINE } from '../evidence/events/event-addresses.ts';
import { IN_FORCE } from '../evidence/measures/resolution-addresses.ts';
import { SOURCES } from '../evidence/sources/source-addresses.ts';

/** An entry of the menu. */
export interface MenuEntry {
  address: string;
  label: string;
  /** Where the addresses of its section begin, if not with its own. */
  section?: string;
}

/** A part of the menu. */
export interface MenuPart {
  label: string;
  entries: readonly MenuEntry[];
}

type MenuContent = Pick<
  Content,
  'pages' | 'claims' | 'events' | 'charts' | 'datasets' | 'sources' | 'resolutions' | 'items'
>;

/**
 * The whole menu of the site: the chapters of the story; the lists of evidence, each of which is there only if there is
 * something to show; and the other pages that have a short name.
 */
export function siteMenu(content: MenuContent): MenuPart[] {
  const chapters = new Set(chaptersOf(content.pages.values()).map(({ id }) => id));
  const pages = menuOf(content.pages.values());
  return [
    { label: 'Story', entries: pages.filter(({ id }) => chapters.has(id)) },
    { label: 'Evidence', entries: evidenceEntries(content) },
    { label: 'Site', entries: pages.filter(({ id }) => !chapters.has(id)) },
  ].filter(({ entries }) => entries.length > 0);
}

function evidenceEntries({
  claims,
  events,
  charts,
  datasets,
  sources,
  resolutions,
  items,
}: Omit<MenuContent, 'pages'>): MenuEntry[] {
  const known = {
    address: knownAddress(TODAY),
    label: 'Known when',
    section: knownAddress(TODAY).replace(`${TODAY}/`, ''),
  };
  return [
    ...(claims.size > 0 ? [{ address: CLAIMS, label: 'Claims' }, known] : []),
    ...(resolutions.size > 0 && items.size > 0 ? [{ address: IN_FORCE, label: 'In force when' }] : []),
    ...(events.length > 0 ? [{ address: TIMELINE, label: 'Timeline' }] : []),
    ...(charts.size > 0 ? [{ address: CHARTS, label: 'Charts' }] : []),
    ...(datasets.size > 0 ? [{ address: DATA, label: 'Data' }] : []),
    ...(sources.size > 0 ? [{ address: SOURCES, label: 'Sources' }] : []),
  ];
}

/** The entry to whose section an address belongs: that which begins most like it. */
export function sectionOf(parts: readonly MenuPart[], address: string): MenuEntry | undefined {
  const start = ({ address: own, section = own }: MenuEntry) => section;
  return parts
    .flatMap(({ entries }) => entries)
    .filter((entry) => address.startsWith(start(entry)))
    .toSorted((one, other) => start(other).length - start(one).length)[0];
}
