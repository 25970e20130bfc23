import type { Site } from '../../evidence/site/site-schema.ts';

/** The address of the list of all claims. */
export const CLAIMS = '/claims/';

/** The name of the page that shows what is known now. */
export const TODAY = 'today';

/** The address of the claim with this id. */
export function claimAddress(id: string): string {
  return `${CLAIMS}${id}/`;
}

/** The days for which there is a page of what was known then: name in the address -> day. */
export function knownDays({ claims, asOf }: Pick<Site, 'claims' | 'asOf'>): Map<string, string> {
  return new Map([...(claims?.knownOn ?? []).map((day) => [day, day] as const), [TODAY, asOf]]);
}

/** The address of the page of what was known on a day. */
export function knownAddress(name: string): string {
  return `/as-known/${name}/`;
}
