import { fullAddress } from '../../basics/full-address.ts';
import { writeXml } from '../../basics/write-xml.ts';
import { SITEMAP_INDEX } from '../../evidence/site/sitemap-address.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** How many addresses one file may hold (sitemaps.org, 0.9). */
const MOST = 50_000;

/** What a sitemap says of the site: its pages in order, and on which days they last changed, where that is known. */
export interface Listed {
  site: { address: string };
  addresses: readonly string[];
  changed: ReadonlyMap<string, string>;
}

/** The sitemap as files by name: an index, and parts none of which is too long. */
export function sitemapFiles({ site, addresses, changed }: Listed): Map<string, string> {
  const parts = Array.from({ length: Math.max(1, Math.ceil(addresses.length / MOST)) }, (_, index) => ({
    name: `sitemap-${String(index)}.xml`,
    pages: addresses.slice(index * MOST, (index + 1) * MOST),
  }));
  const entry = (name: string, path: string, day?: string) => ({
    name,
    content: [
      { name: 'loc', content: fullAddress(path, site) },
      day === undefined ? undefined : { name: 'lastmod', content: day },
    ],
  });
  const file = (name: string, content: ReturnType<typeof entry>[]) =>
    writeXml({ name, attributes: { xmlns: NAMESPACE }, content });
  return new Map([
    [
      SITEMAP_INDEX.slice(1),
      file(
        'sitemapindex',
        parts.map(({ name }) => entry('sitemap', `/${name}`)),
      ),
    ],
    ...parts.map(({ name, pages }): [string, string] => [
      name,
      file(
        'urlset',
        pages.map((path) => entry('url', path, changed.get(path))),
      ),
    ]),
  ]);
}

/** What programs that walk the web may see: all of it; and where the list of pages is (RFC 9309). */
export function robotsFile(site: { address: string }): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${fullAddress(SITEMAP_INDEX, site)}\n`;
}
