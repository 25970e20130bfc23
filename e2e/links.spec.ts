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
  test.describe(`the links of ${address}`, () => {
    test('lead to pages and files that exist', async ({ page, request, baseURL }) => {
      const paths = (await linksOf(page, address))
        .map((link) => destination(link, baseURL))
        .filter(isInternal(baseURL));
      expect(paths.length, 'there are links to follow').toBeGreaterThan(3);
      for (const path of new Set(paths.map(({ pathname }) => pathname))) {
        expect((await request.get(path)).status(), path).toBe(200);
      }
    });

    test('lead to places within pages that exist', async ({ page, request, baseURL }) => {
      const places = (await linksOf(page, address))
        .map((link) => destination(link, baseURL))
        .filter(isInternal(baseURL));
      for (const { pathname, hash } of places.filter(({ hash }) => hash !== '')) {
        expect(await idsOf(request, pathname), `${pathname}${hash}`).toContain(decodeURIComponent(hash.slice(1)));
      }
    });

    test('say where they lead', async ({ page }) => {
      const vague = (await linksOf(page, address)).filter(({ label }) => label === '' || VAGUE.test(label));
      expect(vague).toEqual([]);
    });

    test('leave the site only over the web or by mail', async ({ page, baseURL }) => {
      const protocols = (await linksOf(page, address)).map((link) => destination(link, baseURL).protocol);
      expect(protocols.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
    });

    test('open no new window that could reach back', async ({ page }) => {
      const unsafe = (await linksOf(page, address)).filter(({ target, rel }) => target === '_blank' && rel === '');
      expect(unsafe).toEqual([]);
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

function isInternal(baseURL: string | undefined): (url: URL) => boolean {
  return ({ origin }) => origin === baseURL;
}

const knownIds = new Map<string, string[]>();

/** The ids in the HTML of a page; each page is read once. */
async function idsOf(request: APIRequestContext, pathname: string): Promise<string[]> {
  const known = knownIds.get(pathname);
  if (known !== undefined) return known;
  const html = await (await request.get(pathname)).text();
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  knownIds.set(pathname, ids);
  return ids;
}
