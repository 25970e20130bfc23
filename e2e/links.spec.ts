import type { APIRequestContext, Page } from 'playwright/test';
import { expect, pageAddresses, test } from './fixtures.ts';

const VAGUE = /^(here|click here|this|this page|link|more|read more|learn more|source)\.?$/i;

interface Link {
  from: string;
  href: string;
  label: string;
  target: string;
  rel: string;
}

test.use({ javaScriptEnabled: false });

for (const address of pageAddresses()) {
  test(`the links of ${address} say where they lead, and lead there`, async ({ page, request, baseURL }) => {
    const links = await linksOf(page, address);
    const destinations = links.map((link) => destination(link, baseURL));
    const ownPlaces = destinations.filter(({ origin }) => origin === baseURL);

    await test.step('to pages and files that exist', async () => {
      expect.soft(ownPlaces.length, 'there are links to follow').toBeGreaterThan(3);
      for (const path of new Set(ownPlaces.map(({ pathname }) => pathname))) {
        expect.soft(await statusOf(request, path), path).toBe(200);
      }
    });

    await test.step('to places within pages that exist', async () => {
      for (const { pathname, hash } of ownPlaces.filter(({ hash }) => hash !== '')) {
        const ids = await idsOf(request, pathname);
        expect.soft(ids.has(decodeURIComponent(hash.slice(1))), `${pathname}${hash}`).toBe(true);
      }
    });

    await test.step('in words', () => {
      expect.soft(links.filter(({ label }) => label === '' || VAGUE.test(label))).toEqual([]);
    });

    await test.step('out of the site only over the web or by mail', () => {
      const protocols = destinations.map(({ protocol }) => protocol);
      expect.soft(protocols.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
    });

    await test.step('to no new window that could reach back', () => {
      expect.soft(links.filter(({ target, rel }) => target === '_blank' && rel === '')).toEqual([]);
    });
  });
}

async function linksOf(page: Page, address: string): Promise<Link[]> {
  await page.goto(address);
  const links = await page.locator('a[href]').evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      href: anchor.getAttribute('href') ?? '',
      label: (anchor.getAttribute('aria-label') ?? anchor.textContent).trim(),
      target: anchor.getAttribute('target') ?? '',
      rel: anchor.getAttribute('rel') ?? '',
    })),
  );
  return links.map((link) => ({ ...link, from: address }));
}

function destination({ href, from }: Link, baseURL: string | undefined): URL {
  return new URL(href, new URL(from, baseURL));
}

const knownStatuses = new Map<string, number>();

/** The status with which the site answers; each address is asked for once. */
async function statusOf(request: APIRequestContext, pathname: string): Promise<number> {
  const status = knownStatuses.get(pathname) ?? (await request.head(pathname)).status();
  knownStatuses.set(pathname, status);
  return status;
}

const knownIds = new Map<string, Set<string>>();

/** The ids in the HTML of a page; each page is read once. */
async function idsOf(request: APIRequestContext, pathname: string): Promise<Set<string>> {
  const known = knownIds.get(pathname);
  if (known !== undefined) return known;
  const html = await (await request.get(pathname)).text();
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  knownIds.set(pathname, ids);
  return ids;
}
