import { siteSchema, type Site } from './site-schema.ts';

/**
 * The site as it is published at another address than its file says, as by a host that chooses it; the site itself where
 * none is named. Throws if it is no address for a site. `address` comes from the environment variable SITE_ADDRESS.
 */
export function publishedAt(site: Site, address = ''): Site {
  if (address === '') return site;
  const { data, error } = siteSchema.shape.address.safeParse(address);
  if (error) throw new Error(`SITE_ADDRESS is "${address}". ${error.issues[0]?.message ?? ''}`);
  return { ...site, address: data };
}
