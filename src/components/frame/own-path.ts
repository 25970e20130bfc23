/** Where a page stands, from the root of the site: `/loans/`, also on a site that is published below a path of its host. */
export function ownPath({ pathname }: URL): string {
  return pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
}
