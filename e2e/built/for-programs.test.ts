import assert from 'node:assert/strict';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { readBibtex, readRis } from '../../src/site/testing/read-references.ts';
import { BUILT_SITE, builtText, chartIds, fileOf, pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage } from './read-page.ts';

const { window } = new JSDOM();
const HOME = key(readPage('/').querySelector('link[rel=canonical]'), 'href');
const folder = fileURLToPath(BUILT_SITE);

/** An XML file of the built site, read by the rules of XML; fails where it is not well formed. */
function readXml(path: string): Document {
  const document = new window.DOMParser().parseFromString(builtText(path), 'application/xml');
  assert.equal(document.querySelector('parsererror'), null);
  return document;
}

/** Full addresses that lead out of the site, to no file of it, or to no place on a page. */
function deadEnds(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].filter((address) => {
    const { pathname, hash } = new URL(address);
    if (!address.startsWith(HOME) || !isFile(fileOf(pathname))) return true;
    return hash !== '' && readPage(pathname).getElementById(decodeURIComponent(hash.slice(1))) === null;
  });
}

function isFile(path: string): boolean {
  return statSync(new URL(path, BUILT_SITE), { throwIfNoEntry: false })?.isFile() === true;
}

test('programs that walk the web find the sitemap, and in it every page but frames and moved ones', () => {
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(builtText('robots.txt')) ?? [];
  assert.deepEqual(deadEnds([sitemap]), []);
  const listed = new Set(pageAddresses());
  const pages = globSync('**/index.html', { cwd: folder }).map((file) => `/${file.replace(/index\.html$/, '')}`);
  const moved = (address: string) => readPage(address).querySelector('meta[http-equiv=refresh]') !== null;
  assertNone({
    'are not listed': pages.filter((page) => !listed.has(page) && !page.startsWith('/embed/') && !moved(page)),
    'are listed but not there': [...listed].filter((page) => !isFile(fileOf(page))),
  });
});

test('the sitemap says of most pages on which day they last changed', () => {
  const days = [...readXml('sitemap-0.xml').querySelectorAll('lastmod')].map(({ textContent }) => textContent);
  assert.ok(days.length > pageAddresses().length / 4);
  assert.deepEqual(
    days.filter((day) => Number.isNaN(Date.parse(day))),
    [],
  );
});

const FEEDS = 'head link[rel=alternate]:not([type="application/json+oembed"])';
const FEED_LINKS = all(readPage('/'), FEEDS).map((link) => key(link, 'href'));

test('every page leads to the feeds', () => {
  assert.ok(FEED_LINKS.length >= 2);
  const others = pageAddresses().filter(
    (address) =>
      all(readPage(address), FEEDS)
        .map((link) => key(link, 'href'))
        .join() !== FEED_LINKS.join(),
  );
  assert.deepEqual(others, []);
});

/** A feed as a program that is not ours reads it, in the words of JSON Feed. */
function readFeed(path: string) {
  if (path.endsWith('.json')) return parseJsonFeed(builtText(path.slice(1)));
  readXml(path.slice(1));
  const { entries = [], links = [], ...feed } = parseAtomFeed(builtText(path.slice(1)));
  const linkTo = (rel: string) => links.find((link) => link.rel === rel)?.href;
  return {
    ...{
      title: feed.title?.value,
      feed_url: linkTo('self'),
      home_page_url: linkTo('alternate'),
      authors: feed.authors,
    },
    items: entries.map((entry) => ({
      ...{ id: entry.id, url: entry.links?.[0]?.href, title: entry.title?.value, content_html: entry.content?.value },
      date_modified: entry.updated,
    })),
  };
}

/** What a page of HTML loads or leads to. */
const ADDRESSES = /\s(?:href|src|srcset|action)="([^"]*)"/g;

for (const path of FEED_LINKS) {
  test(`the feed ${path} keeps the rules of feeds: lasting ids, dates, full addresses that lead somewhere, nothing that runs`, () => {
    const { title, feed_url: self, home_page_url: home, authors = [], items = [] } = readFeed(path);
    assert.ok(title && authors[0]?.name);
    assert.deepEqual([self, deadEnds([home ?? ''])], [new URL(path, HOME).href, []]);
    const ids = items.map(({ id = '' }) => id);
    assert.ok(ids.length > 0);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(deadEnds(ids), []);
    const html = items.map(({ content_html: text = '' }) => text);
    const addresses = html.flatMap((text) => [...text.matchAll(ADDRESSES)].map(([, address = '']) => address));
    assertNone({
      'have no title': items.filter((item) => !item.title).map(({ id = '' }) => id),
      'have no text': ids.filter((_, index) => html[index] === ''),
      'have no date': items.filter((item) => Number.isNaN(Date.parse(dateOf(item)))).map(({ id = '' }) => id),
      'are no full addresses': addresses.filter((address) => !/^https?:\/\//.test(address)),
      'hold what runs or is pressed': ids.filter((_, index) =>
        /<(?:script|style|button|input|form|iframe|svg)\b|\son\w+=/.test(html[index] ?? ''),
      ),
    });
  });
}

function dateOf(item: { date_modified?: string | undefined; date_published?: string | undefined }): string {
  return item.date_modified ?? item.date_published ?? '';
}

test('the feed of chapters has the whole of each: its sentences, the pictures of its charts and the list of its sources', () => {
  const path = FEED_LINKS.find((link) => link.endsWith('chapters.json')) ?? '';
  for (const { url = '', content_html: html = '' } of readFeed(path).items ?? []) {
    const page = readPage(new URL(url).pathname);
    const feed = parseHTML(`<main>${html}</main>`).document;
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    const read = plain(feed.querySelector('main')?.textContent ?? '');
    const said = all(page, 'main .prose > p').map((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const note of all(copy, '.margin-note, svg')) note.remove();
      return plain(copy.textContent);
    });
    assert.deepEqual(
      said.filter((part) => !read.includes(part)),
      [],
    );
    const charts = all(page, 'main figure[data-chart], main .map-small img').map((shown) =>
      shown.localName === 'img' ? key(shown, 'src') : `/charts/${key(shown, 'data-chart')}.png`,
    );
    const pictures = all(feed, 'img').map((image) => key(image, 'src'));
    assert.deepEqual(
      pictures,
      charts.map((chart) => new URL(chart, HOME).href),
    );
    assert.deepEqual(
      pictures.filter((picture) => !isFile(new URL(picture).pathname.slice(1))),
      [],
    );
    assert.equal(feed.querySelectorAll('h2').length > 0, all(page, 'main .prose h2').length > 0);
  }
});

interface Node {
  '@type'?: string;
  [property: string]: unknown;
}

/** Every node of JSON-LD, with those within it. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(nodesIn)];
}

test('what pages say to programs is JSON-LD whose addresses within the site lead somewhere', () => {
  const types = new Set<string>();
  const places = new Set<string>();
  for (const address of pageAddresses()) {
    for (const script of all(readPage(address), 'script[type="application/ld+json"]')) {
      const data = JSON.parse(script.textContent) as Node;
      assert.equal(data['@context'], 'https://schema.org');
      for (const node of nodesIn(data)) {
        types.add(node['@type'] ?? '');
        for (const property of ['@id', 'url', 'item', 'contentUrl', 'license'])
          if (typeof node[property] === 'string' && node[property].startsWith(HOME)) places.add(node[property]);
      }
    }
  }
  for (const type of [
    'Article',
    'BreadcrumbList',
    'Claim',
    'DataCatalog',
    'DataDownload',
    'Dataset',
    'SearchAction',
    'WebSite',
  ])
    assert.ok(types.has(type), type);
  assert.deepEqual(deadEnds([...places]), []);
});

const FILES = globSync('api/*.json', { cwd: folder }).filter((file) => !file.endsWith('.schema.json'));

for (const file of FILES) {
  test(`${file} fits its JSON Schema, and its records lead to their pages`, () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats(ajv);
    const { $schema, records } = JSON.parse(builtText(file)) as { $schema: string; records: { page: string }[] };
    const isValid = ajv.compile(JSON.parse(builtText(new URL($schema).pathname.slice(1))) as AnySchema);
    assert.ok(isValid(JSON.parse(builtText(file))), JSON.stringify(isValid.errors));
    assert.ok(records.length > 0);
    assert.deepEqual(deadEnds(records.map(({ page }) => page)), []);
  });
}

test('there is a file for each sort of record', () => {
  assert.ok(FILES.length >= 6);
});

test('a program that keeps references finds every source in both files, with its title and date', () => {
  const wanted = JSON.parse(builtText('sources.json')) as {
    id: string;
    title: string;
    issued?: { 'date-parts': number[][] };
  }[];
  const [bibtex, ris] = [readBibtex(builtText('sources.bib')), readRis(builtText('sources.ris'))];
  const known = wanted.map(({ id, title, issued }) => ({
    id,
    title: title.replaceAll(/\s+/g, ' '),
    date: issued?.['date-parts'][0],
  }));
  assert.deepEqual(
    bibtex.map(({ id, title, date }) => ({ id, title, date })),
    known,
  );
  assert.deepEqual(
    ris.map(({ id, title }) => ({ id, title })),
    known.map(({ id, title }) => ({ id, title })),
  );
  assertNone({
    'are taken apart': [...bibtex, ...ris].filter(({ author }) => author.includes('|')).map(({ author }) => author),
  });
});

test('a calendar program reads every calendar; each event has a name of its own and a day', () => {
  for (const file of globSync('{timeline,calendars/*}.ics', { cwd: folder })) {
    const events = new ICAL.Component(ICAL.parse(builtText(file)) as unknown[]).getAllSubcomponents('vevent');
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    assert.ok(uids.length > 0);
    assert.equal(new Set(uids).size, uids.length);
    assert.deepEqual(deadEnds(events.map((event) => String(event.getFirstPropertyValue('url')))), []);
  }
});

test('the site carries the licences of the scripts and fonts that it sends', () => {
  const licences = builtText('licences.txt');
  for (const work of ['@kurkle/color', 'chart.js', 'pagefind', 'Font source-sans-3', 'Font source-serif-4'])
    assert.ok(licences.includes(`\n- ${work}`), work);
});

test('a device finds the name and the picture of the site, and whoever finds a hole whom to tell', () => {
  const manifest = JSON.parse(builtText('site.webmanifest')) as { name: string; icons: { src: string }[] };
  assert.ok(manifest.name !== '' && manifest.icons.every(({ src }) => isFile(src.slice(1))));
  assert.match(builtText('.well-known/security.txt'), /^Contact: mailto:\S+@\S+\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\n/);
});

test('every chart tells programs how it is shown elsewhere: in a frame that is there, with its card as the picture', () => {
  for (const id of chartIds()) {
    const link = key(readPage(`/charts/${id}/`).querySelector('link[type="application/json+oembed"]'), 'href');
    const said = JSON.parse(builtText(new URL(link).pathname.slice(1))) as Record<string, unknown>;
    assert.deepEqual([said.version, said.type], ['1.0', 'rich']);
    assert.ok(Number.isInteger(said.width) && Number.isInteger(said.height));
    const frame = parseHTML(String(said.html)).document.querySelector('iframe');
    assert.deepEqual(deadEnds([key(frame, 'src'), String(said.provider_url), String(said.thumbnail_url)]), []);
  }
});

test('each page that can be cited leads to its entry, and a program that keeps references finds it in all three files', () => {
  const wanted = JSON.parse(builtText('cite.json')) as {
    id: string;
    title: string;
    URL: string;
    author: { literal: string }[];
  }[];
  const leads = pageAddresses().flatMap((address) =>
    all(readPage(address), '.footer a[href*="/cite/#"]').map((link) => new URL(key(link, 'href'), HOME).href),
  );
  assert.equal(leads.length, wanted.length);
  assert.deepEqual(deadEnds([...leads, ...wanted.map(({ URL: address }) => address)]), []);
  const known = wanted.map(({ id, title }) => ({ id, title }));
  for (const read of [readBibtex(builtText('cite.bib')), readRis(builtText('cite.ris'))])
    assert.deepEqual(
      read.map(({ id, title }) => ({ id, title })),
      known,
    );
});
