import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtText, pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

interface CslItem {
  id: string;
  title: string;
  URL?: string;
  custom: { kind: string; seen: string };
}

const items = JSON.parse(builtText('sources.json')) as CslItem[];
const pagesBelow = (root: string) => pageAddresses().filter((address) => address.startsWith(root) && address !== root);
const entriesBelow = (root: string, selector: string) =>
  pagesBelow(root).flatMap((address) => all(readPage(address), selector));
const sources = entriesBelow('/sources/', '.source-list > li');

test('every source stands once in the list, with its publisher and its grade, and most with a place of use', () => {
  assert.deepEqual(sources.map(({ id }) => id).sort(), items.map(({ id }) => `source-${id}`).sort());
  assertNone({
    'have no publisher': sources.filter((entry) => words(entry.querySelector('b')) === '').map(({ id }) => id),
    'have no grade': sources.filter((entry) => words(entry.querySelector('.grade')) === '').map(({ id }) => id),
  });
  assert.ok(sources.filter((entry) => entry.querySelector('.used-in a')).length > items.length / 2);
});

test('what was seen only as a repost is not linked', () => {
  const reposts = items.filter(({ custom }) => custom.seen === 'repost');
  assert.ok(reposts.length > 0);
  const linked = new Set(sources.filter((entry) => entry.querySelector('.source a')).map(({ id }) => id));
  assertNone({
    'are linked in the list': reposts.filter(({ id }) => linked.has(`source-${id}`)).map(({ id }) => id),
    'are linked in the file': reposts.filter(({ URL }) => URL !== undefined).map(({ id }) => id),
  });
});

test('the counts of the kinds and of the grades are those of the list', () => {
  const page = readPage('/sources/');
  const sum = (selector: string) => all(page, selector).reduce((total, tally) => total + Number(words(tally)), 0);
  assert.equal(sum('.list-pages .tally'), items.length);
  assert.equal(sum('.grades .tally'), items.length);
});

test('the files for reference managers hold every source once, with the same titles and addresses', () => {
  const records = builtText('sources.ris')
    .split(/^ER {2}- \r\n/m)
    .filter((record) => record.trim() !== '');
  const valueIn = (record: string, tag: string) => new RegExp(`^${tag}  - (.*)\r$`, 'm').exec(record)?.[1];
  assert.deepEqual(
    records.map((record) => [valueIn(record, 'ID'), valueIn(record, 'TI'), valueIn(record, 'UR')]),
    items.map(({ id, title, URL }) => [id, title.replaceAll(/\s+/g, ' '), URL]),
  );
  assert.deepEqual(
    [...builtText('sources.bib').matchAll(/^@\w+\{(.+),$/gm)].map(([, id]) => id),
    items.map(({ id }) => id),
  );
});

for (const [root, selector] of [
  ['/sources/', '.source-list > li'],
  ['/facts/', '.facts > li'],
] as const) {
  test(`an address that an entry of ${root} had when the list was one page still leads to it`, () => {
    const entries = pagesBelow(root).flatMap((address) =>
      all(readPage(address), selector).map(({ id }) => [id, `${address}#${id}`]),
    );
    const kept = all(readPage(root), '.moved-entries a').map((link) => [link.id, key(link, 'href')]);
    assert.ok(kept.length > 500);
    assert.deepEqual(kept.toSorted(byId), entries.toSorted(byId).slice(0, kept.length));
  });

  test(`every page of ${root} names all the others`, () => {
    for (const address of [root, ...pagesBelow(root)]) {
      const named = all(readPage(address), '.list-pages a').map((link) => key(link, 'href'));
      assert.deepEqual(named.toSorted(), pagesBelow(root).toSorted(), address);
    }
  });
}

function byId([a = '']: string[], [b = '']: string[]): number {
  return a < b ? -1 : 1;
}
