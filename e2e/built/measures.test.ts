import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCsv } from '../../src/evidence/datasets/parse-csv.ts';
import { pageAddresses } from '../built-site.ts';
import { all, key, readPage, words } from './read-page.ts';

const table = readFileSync(new URL('../../content/datasets/measures/data.csv', import.meta.url), 'utf8');
const resolutionPages = pageAddresses().filter((address) => /^\/resolutions\/\d+\/$/.test(address));
const published = readFileSync(new URL('../measure-anchors.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const measuresIn = parseCsv(table).rows.length - 1;

test('every measure of the table stands on one page of a resolution, each with an anchor of its own', () => {
  assert.equal(resolutionPages.length, 11);
  const anchors = resolutionPages.flatMap((address) =>
    all(readPage(address), '.measures tr[id]').map(({ id }) => `${address}#${id}`),
  );
  assert.equal(anchors.length, measuresIn);
  assert.equal(new Set(anchors).size, measuresIn);
  // Addresses that were once published: a row that is added may add to the list, and none may leave it.
  assert.deepEqual(anchors.toSorted(), published);
});

test('a paragraph number that was worked out is marked, and one that no source shows is not printed', () => {
  const page = readPage('/resolutions/2371/');
  assert.match(words(page.getElementById('para-11')), /para\. 11 \(inferred\)/);
  const seafood = page.getElementById('measure-2371-seafood');
  assert.ok(seafood);
  assert.doesNotMatch(words(seafood), /para\./);
});

test('what a later resolution did to a measure is told with its source, which the list at the foot has', () => {
  const page = readPage('/resolutions/2375/');
  const change = all(page, 'li').find((item) =>
    words(item).replaceAll(/\s+/g, ' ').includes('Crude oil: replaced by resolution 2397, para. 4.'),
  );
  const target = key(change?.querySelector('.cite > a'), 'href');
  assert.match(words(page.getElementById(target.slice(1))), /1718 Committee/);
  const back = all(page, '.references a[href^="#cite-"]').map((link) => key(link, 'href'));
  assert.ok(back.length > 0);
  assert.deepEqual(
    back.filter((href) => page.getElementById(href.slice(1)) === null),
    [],
  );
});

test('beside the link to a document stands what the table says of it: that we have not opened it', () => {
  const facts = all(readPage('/resolutions/2397/'), '.resolution-facts div').map(words);
  assert.match(facts.find((fact) => fact.startsWith('Document')) ?? '', /not opened by us/);
});

test('a measure that holds beside the one that decides is told with it', () => {
  const capped = words(readPage('/resolutions/in-force/coal/').getElementById('from-2017-01-01')).replaceAll(
    /\s+/g,
    ' ',
  );
  assert.match(capped, /Capped by resolution 2321, para\. 26 \(b\)/);
  assert.match(capped, /Beside it: the ban of resolution 2270, from 2 March 2016\./);
});
