import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddresses } from '../built-site.ts';
import { key, readPage, words } from './read-page.ts';

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
