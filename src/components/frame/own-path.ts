/**
 * Where a page stands, from the root of the site: `/loans/`, also on a site that is published below a path of its host.
 * Astro makes the page for unknown addresses at `/404/` and writes it to a file.
 */
export function ownPath({ pathname }: URL): string {
  const path = pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
  return path === '/404/' ? '/404.html' : path;
}
