import { readFileSync } from 'node:fs';
import { test as base, expect, type ConsoleMessage, type Page } from 'playwright/test';

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

/** One page of each kind: pages in one folder are made from one template; a page at the top is one of its own. */
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
  const [first = '', ...rest] = address.split('/').filter((part) => part !== '');
  return rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join('/')}/*`;
}

interface Watched {
  /** Messages in the console that a test brings about on purpose. */
  expectedInConsole: RegExp | undefined;
  /** Fails a test in which the console was not empty or another site was asked for anything. */
  watch: undefined;
}

/** Playwright's test, with a watch on the console and on requests to others. */
export const test = base.extend<Watched>({
  expectedInConsole: [undefined, { option: true }],
  watch: [
    async ({ page, baseURL, expectedInConsole }, use) => {
      const complaints = consoleOf(page);
      const strangers = requestsToOthers(page, baseURL ?? '');
      await use(undefined);
      const unexpected = complaints.filter((text) => expectedInConsole?.test(text) !== true);
      expect(unexpected, 'the console is empty').toEqual([]);
      expect(strangers, 'no other site is asked for anything').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function consoleOf(page: Page): string[] {
  const complaints: string[] = [];
  const isComplaint = (message: ConsoleMessage) => ['warning', 'error', 'assert'].includes(message.type());
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  return complaints;
}

function requestsToOthers(page: Page, ownAddress: string): string[] {
  const own = new URL(ownAddress).origin;
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) strangers.push(request.url());
  });
  return strangers;
}
