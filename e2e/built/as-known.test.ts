import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddresses } from '../built-site.ts';
import { all, key, readPage, words } from './read-page.ts';

const addresses = pageAddresses().filter((address) => /^\/as-known\/\d{4}-\d{2}-\d{2}\/$/.test(address));

test('there are pages of what could be known on a day, and one of today', () => {
  assert.ok(addresses.length >= 2);
  assert.ok(pageAddresses().includes('/as-known/today/'));
});

for (const address of addresses) {
  const day = address.split('/')[2] ?? '';

  test(`${address} names no source and no event after its day`, () => {
    const dates = all(readPage(address), 'main time').map((time) => key(time, 'datetime'));
    assert.ok(dates.length > 20);
    assert.deepEqual(
      dates.filter((date) => date.slice(0, 10) > day.slice(0, date.length)),
      [],
    );
  });

  test(`${address} has every claim with a standing, figures and events`, () => {
    const page = readPage(address);
    assert.equal(all(page, '.known-claims > li').length, all(readPage('/claims/'), '.ledger > li').length);
    const standings = all(page, '.known-standing .standing').map(words);
    assert.ok(standings.length > 0 && !standings.includes(''));
    assert.ok(all(page, '.known-figures tbody tr').length > 3);
    assert.ok(all(page, '.known-events > li').length > 20);
  });
}

test('later pages know more, and lead to each other', () => {
  const menu = 'nav[aria-label="Days"]';
  const days = all(readPage(addresses[0] ?? ''), `${menu} a`).map((link) => key(link, 'href'));
  assert.ok(days.length > 2);
  const counts = days.map((day) => {
    const page = readPage(day);
    assert.equal(key(page.querySelector(`${menu} [aria-current=page]`), 'href'), day);
    return all(page, '.known-events > li').length;
  });
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(counts).size, counts.length);
});
