import { chartPageAddresses } from '../charts/chart-page-addresses.ts';
import type { Site } from '../evidence/site/site-schema.ts';

type Ids = readonly { id: string }[];

/** The address of the list of all claims. */
export const CLAIMS = '/claims/';

/** The address of the list of all events. */
export const TIMELINE = '/timeline/';

/** The name of the page that shows what is known now. */
export const TODAY = 'today';

/** The days for which there is a page of what was known then: name in the address -> day. */
export function knownDays({ claims, asOf }: Pick<Site, 'claims' | 'asOf'>): Map<string, string> {
  return new Map([...(claims?.knownOn ?? []).map((day) => [day, day] as const), [TODAY, asOf]]);
}

/** The address of the page of what was known on a day. */
export function knownAddress(name: string): string {
  return `/as-known/${name}/`;
}

/** The anchor of an event on the timeline. */
export function eventAnchor(id: string): string {
  return `event-${id}`;
}

/** The pages made from claims, events and charts, with their anchors. Each is there only if there is something to show. */
export function ledgerAddresses(
  { claims, events, charts }: { claims: Ids; events: Ids; charts: ReadonlySet<string> },
  site: Site | undefined,
): Map<string, ReadonlySet<string>> {
  const ofClaims = [CLAIMS, ...(site ? [...knownDays(site).keys()].map(knownAddress) : [])];
  const anchors = new Set(['main', ...claims.map(({ id }) => `claim-${id}`)]);
  const eventAnchors = new Set(['main', ...events.map(({ id }) => eventAnchor(id))]);
  return new Map([
    ...(claims.length > 0 ? ofClaims.map((address) => [address, anchors] as const) : []),
    ...(events.length > 0 ? [[TIMELINE, eventAnchors] as const] : []),
    ...chartPageAddresses(charts),
  ]);
}

/** The pages of the ledger for the menu; each is there only if there is something to show. */
export function ledgerMenu({
  claims,
  events,
}: {
  claims: number;
  events: number;
}): { address: string; label: string }[] {
  return [
    ...(claims > 0 ? [{ address: CLAIMS, label: 'Claims' }] : []),
    ...(events > 0 ? [{ address: TIMELINE, label: 'Timeline' }] : []),
  ];
}
