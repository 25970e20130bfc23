import { basePath, fullAddress } from '../../basics/full-address.ts';

/** What the files for servers are made from. */
export interface PublishedSite {
  /** Where the site is published: `https://village.example/library/`. */
  address: string;
  /** Addresses that are pages no more -> where each leads now, from the root of the site. */
  redirects: ReadonlyMap<string, string>;
}

/** The redirects of a site, from the root of its host: where from as it is read, where to as it is sent. */
export function redirectsOf(site: PublishedSite): [from: string, to: string][] {
  return [...site.redirects].map(([from, to]) => {
    const { pathname, hash } = new URL(fullAddress(to, site));
    return [basePath(site) + from.slice(1), pathname + hash];
  });
}
