import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { BUILT_SITE, fileOf, pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

const VAGUE = /^(here|click here|this|this page|link|more|read more|learn more|source)\.?$/i;
/** Any address will do: the links of the site within itself name none. */
const ORIGIN = 'https://this.example';

for (const address of pageAddresses()) {
  test(`the links of ${address} say where they lead, and lead there`, () => {
    const links = all(readPage(address), 'a[href]');
    const destinations = links.map((link) => new URL(key(link, 'href'), new URL(address, ORIGIN)));
    const ownPlaces = destinations.filter(({ origin }) => origin === ORIGIN);
    const labels = links.map((link) => link.getAttribute('aria-label')?.trim() ?? words(link));
    assert.ok(ownPlaces.length > 3, 'there are links to follow');
    assertNone({
      'lead to no page and no file': [...new Set(ownPlaces.map(({ pathname }) => pathname))].filter(isMissing),
      'lead to no place within a page': ownPlaces.filter(isNoPlace).map(({ pathname, hash }) => pathname + hash),
      'say in no words where they lead': labels.filter((label) => label === '' || VAGUE.test(label)),
      'lead out of the site neither over the web nor by mail': destinations
        .map(({ protocol }) => protocol)
        .filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
      'open a window that can reach back': links
        .filter((link) => key(link, 'target') === '_blank' && key(link, 'rel') === '')
        .map(({ outerHTML }) => outerHTML),
    });
  });
}

function isMissing(pathname: string): boolean {
  const found = statSync(new URL(fileOf(decodeURIComponent(pathname)), BUILT_SITE), { throwIfNoEntry: false });
  return found?.isFile() !== true;
}

const knownIds = new Map<string, Set<string>>();

function isNoPlace({ pathname, hash }: URL): boolean {
  if (hash === '') return false;
  if (isMissing(pathname)) return true;
  const ids = knownIds.get(pathname) ?? new Set(all(readPage(pathname), '[id]').map(({ id }) => id));
  knownIds.set(pathname, ids);
  return !ids.has(decodeURIComponent(hash.slice(1)));
}
