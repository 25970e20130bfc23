import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statSync } from 'node:fs';
import { BUILT_SITE, pageAddresses } from '../built-site.ts';
import { assertNone, key, readPage, words } from './read-page.ts';

const pages = pageAddresses().map((address) => ({ address, page: readPage(address) }));

/** Addresses whose text is missing, or is that of another page as well. */
function notTheirOwn(textOf: (page: Document) => string): string[] {
  const texts = pages.map(({ page }) => textOf(page));
  return pages
    .map(({ address }, index) => `${address} ${texts[index] ?? ''}`)
    .filter(
      (_, index) => texts[index] === '' || texts.indexOf(texts[index] ?? '') !== texts.lastIndexOf(texts[index] ?? ''),
    );
}

test('every page has its own title', () => {
  assert.deepEqual(
    notTheirOwn((page) => words(page.querySelector('head > title'))),
    [],
  );
});

test('every page has its own description', () => {
  assert.deepEqual(
    notTheirOwn((page) => key(page.querySelector('head > meta[name=description]'), 'content').trim()),
    [],
  );
});

const MOST_BYTES = 100_000;

test('every page says to messengers what they show of it: its title, and a card that is there and light', () => {
  const said = pages.map(({ address, page }) => {
    const meta = (name: string) => key(page.querySelector(`meta[property="${name}"]`), 'content');
    const image = URL.parse(meta('og:image'));
    const file = image && statSync(new URL(image.pathname.slice(1), BUILT_SITE), { throwIfNoEntry: false });
    return { address, page, meta, image, bytes: file?.size ?? 0 };
  });
  const withFault = (isFault: (of: (typeof said)[number]) => boolean) =>
    said.filter(isFault).map(({ address }) => address);
  const NEEDED = ['title', 'description', 'type', 'url', 'site_name', 'image:alt'];
  assertNone({
    'lack a word': withFault(({ meta }) => NEEDED.some((name) => meta(`og:${name}`) === '')),
    'have no card': withFault(({ bytes }) => bytes === 0 || bytes > MOST_BYTES),
    'have a card elsewhere': withFault(({ image, meta }) => image?.origin !== new URL(meta('og:url')).origin),
    'have a card of another size': withFault(
      ({ meta }) => meta('og:image:width') !== '1200' || meta('og:image:height') !== '630',
    ),
    'are shown small': withFault(
      ({ page }) => key(page.querySelector('meta[name="twitter:card"]'), 'content') !== 'summary_large_image',
    ),
  });
  assert.ok(new Set(said.map(({ image }) => image?.href)).size > said.length / 3, 'few pages have a card of their own');
});
