import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

/** Every element of the site that fits, with the address of its page. */
function everywhere(selector: string): { address: string; element: Element }[] {
  return pageAddresses().flatMap((address) =>
    all(readPage(address), selector).map((element) => ({ address, element })),
  );
}

test('every table has a name', () => {
  const tables = everywhere('table');
  assert.ok(tables.length > 50);
  assertNone({
    'have no name': tables
      .filter(({ element }) => words(element.querySelector('caption')) === '' && nameOf(element) === '')
      .map(({ address, element }) => `${address} ${element.outerHTML.slice(0, 100)}`),
  });
});

test('every way back from a source says where it leads, beginning with what is seen', () => {
  const ways = everywhere('a[role=doc-backlink]');
  assert.ok(ways.length > 100);
  assertNone({
    'say no place': ways
      .filter(({ element }) => !/^(?:[a-z]{1,2}, b|B)ack to (?:the|“.)/.test(key(element, 'aria-label')))
      .map(({ address, element }) => `${address} ${element.outerHTML}`),
  });
});

test('the words in the pictures of charts and maps are not heard, and each picture has a name', () => {
  const pictures = everywhere('svg:is(.chart-picture:not(.spark), .map-picture)');
  assert.ok(pictures.length > 40);
  assertNone({
    'are heard word by word': pictures
      .filter(({ element }) => key(element.closest('[aria-hidden=true]')?.closest('[role=img]'), 'aria-label') === '')
      .map(({ address }) => address),
  });
});

function nameOf(element: Element): string {
  const labels = key(element, 'aria-labelledby')
    .split(' ')
    .map((id) => words(id === '' ? null : element.ownerDocument.getElementById(id)));
  return [key(element, 'aria-label'), ...labels].join('').trim();
}
