import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLiterature } from './read-literature.ts';
import { guessFromAddress } from './source-from-address.ts';
import type { Source } from './source-schema.ts';

const SOURCE = {
  title: 'The weir: a report',
  publisher: 'Mill Valley Gazette',
  published: '2021-03-04',
  language: 'en',
  url: 'https://gazette.example/2021/03/04/weir',
};

test('a source is read from BibTeX, from RIS and from CSL-JSON alike', () => {
  const bib = `@article{weir, title = {The {W}eir: a report}, journal = {${SOURCE.publisher}}, date = {2021-03-04}, langid = {english}, url = {${SOURCE.url}}}`;
  const ris = `TY  - NEWS\nTI  - ${SOURCE.title}\nT2  - ${SOURCE.publisher}\nDA  - 2021/03/04/\nLA  - en\nUR  - ${SOURCE.url}\nER  - \n`;
  const csl = JSON.stringify({
    ...{ id: 'weir', type: 'article-newspaper', title: SOURCE.title, 'container-title': SOURCE.publisher },
    ...{ issued: { 'date-parts': [[2021, '3', 4]] }, language: 'en', URL: SOURCE.url },
  });
  const read = (file: string, text: string) => readLiterature(file, text).map(({ guess }) => guess);
  assert.deepEqual(read('a.bib', bib), [{ ...SOURCE, title: 'The Weir: a report', kind: 'academic' }]);
  assert.deepEqual(read('a.ris', ris), [{ ...SOURCE, kind: 'news' }]);
  assert.deepEqual(read('a.json', csl), [{ ...SOURCE, kind: 'news' }]);
  assert.deepEqual(read('a.JSON', `[${csl}]`), [{ ...SOURCE, kind: 'news' }]);
});

test('several entries are told apart by their number', () => {
  const bib =
    '@book{a, title = {A}, publisher = {P}, year = 2019}\n@misc{b, title = {[B]}, author = {{An Office}}, doi = {10.1/x}}';
  assert.deepEqual(readLiterature('a.bib', bib), [
    { id: '1', guess: { kind: 'academic', publisher: 'P', title: 'A', published: '2019' } },
    { id: '2', guess: { publisher: 'An Office', title: 'B', describedTitle: 'yes', url: 'https://doi.org/10.1/x' } },
  ]);
});

test('what cannot be read is told with the remedy', () => {
  const told = (file: string, text: string) => {
    try {
      readLiterature(file, text);
      return undefined;
    } catch (error) {
      return String(error);
    }
  };
  assert.equal(told('a.enw', ''), 'RangeError: "a.enw" ends in none of .bib, .ris and .json.');
  assert.equal(
    told('a.json', '{'),
    'RangeError: "a.json" cannot be read as CSL-JSON. Export it again from the program that made it.',
  );
  assert.equal(
    told('a.bib', '@book{a, title = {A'),
    'RangeError: "a.bib" cannot be read as BibTeX. Export it again from the program that made it.',
  );
  assert.equal(told('a.ris', ''), 'RangeError: "a.ris" holds no entry.');
});

const KNOWN = [
  {
    id: 'a',
    kind: 'news',
    publisher: 'Mill Valley Gazette',
    url: 'https://www.gazette.example/a',
    seen: 'original',
    language: 'en',
    title: 'A',
  },
  {
    id: 'b',
    kind: 'news',
    publisher: 'Mill Valley Gazette',
    url: 'https://gazette.example/b',
    seen: 'original',
    language: 'en',
    title: 'B',
  },
] as Source[];

test('an address tells what the sources of the same host have in common, and the day that stands in it', () => {
  const guess = (address: string) => guessFromAddress(address, KNOWN);
  const same = { kind: 'news', publisher: 'Mill Valley Gazette', seen: 'original', language: 'en' };
  for (const [address, published] of [
    ['https://www.gazette.example/2021/03/04/weir', '2021-03-04'],
    ['https://gazette.example/news/20210304-weir.html', '2021-03-04'],
    ['https://gazette.example/2021-03/weir', '2021-03'],
  ] as const)
    assert.deepEqual(guess(address), { ...same, url: address, published });
  assert.deepEqual(guess('https://gazette.example/a/123456789'), {
    ...same,
    url: 'https://gazette.example/a/123456789',
  });
  assert.deepEqual(guess('https://web.archive.org/x'), { url: 'https://web.archive.org/x', seen: 'archive' });
  assert.deepEqual(guess('no address'), {});
});
