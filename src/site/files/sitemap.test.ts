import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { robotsFile, sitemapFiles } from './sitemap.ts';

const site = { address: 'https://library.example/' };
const { window } = new JSDOM();

function read(xml: string | undefined): [string, string | undefined][] {
  const { documentElement } = new window.DOMParser().parseFromString(xml ?? '', 'application/xml');
  return [...documentElement.children].map((entry) => [
    entry.querySelector('loc')?.textContent ?? '',
    entry.querySelector('lastmod')?.textContent,
  ]);
}

test('a sitemap gives every page in full, and the day on which it last changed where that is known', () => {
  const changed = new Map([['/loans/', '2021-03-31']]);
  const files = sitemapFiles({ site, addresses: ['/', '/loans/', '/a&b/'], changed });
  assert.deepEqual(read(files.get('sitemap-index.xml')), [['https://library.example/sitemap-0.xml', undefined]]);
  assert.deepEqual(read(files.get('sitemap-0.xml')), [
    ['https://library.example/', undefined],
    ['https://library.example/loans/', '2021-03-31'],
    ['https://library.example/a&b/', undefined],
  ]);
});

test('no part of a sitemap has more than fifty thousand pages', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => `/${String(index)}/`);
  const files = sitemapFiles({ site, addresses, changed: new Map() });
  assert.deepEqual([...files.keys()], ['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
  assert.ok(files.get('sitemap-1.xml')?.includes('/50000/'));
});

test('programs that walk the web may see all of it, and learn where the list is', () => {
  assert.equal(robotsFile(site), 'User-agent: *\nDisallow:\n\nSitemap: https://library.example/sitemap-index.xml\n');
});
