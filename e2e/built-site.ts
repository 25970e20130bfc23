import { readdirSync, readFileSync, statSync } from 'node:fs';

/** The chapters of the site under test. */
export const CHAPTERS = ['/summit/', '/resolutions/', '/workers/', '/trade/'] as const;

/** Where the site was built. */
export const BUILT_SITE = new URL('../dist/', import.meta.url);

/** Every page's address: those of the built sitemap, and the page for unknown addresses. */
export function pageAddresses(): string[] {
  const sitemaps = locations(builtText('sitemap-index.xml')).map((address) => new URL(address).pathname);
  const pages = sitemaps.flatMap((path) => locations(builtText(path.slice(1))));
  return [...pages.map((address) => new URL(address).pathname), '/404.html'];
}

/** The text of a file of the built site. */
export function builtText(path: string): string {
  return readFileSync(new URL(path, BUILT_SITE), 'utf8');
}

function locations(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

/**
 * One page of each kind: pages in one folder are made from one template, further pages of a list from that of the first;
 * a page at the top is one of its own.
 */
export function firstOfEachKind(): string[] {
  return [
    ...new Map(
      pageAddresses()
        .toReversed()
        .map((address) => [kindOf(address), address]),
    ).values(),
  ].reverse();
}

function kindOf(address: string): string {
  const withoutNumber = address.replace(/^(\/[^/]+\/[^/]+\/)\d+\/$/, '$1');
  const [first = '', ...rest] = withoutNumber.split('/').filter((part) => part !== '');
  return rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join('/')}/*`;
}

/** Addresses of pages in order of their length, so that two workers end at about the same time. */
export function longestFirst(addresses: readonly string[]): string[] {
  return addresses.toSorted((a, b) => lengthOf(b) - lengthOf(a));
}

/** The parts of a list, each of a few items, one after the other. */
export function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function lengthOf(address: string): number {
  return statSync(new URL(fileOf(address), BUILT_SITE)).size;
}

/** The file of the built site that is served at the address of a page. */
export function fileOf(address: string): string {
  return address.slice(1).replace(/(^|\/)$/, '$1index.html');
}

/** The ids of all charts, each with a page of its own. */
export function chartIds(): string[] {
  const entries = readdirSync(new URL('charts/', BUILT_SITE), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
