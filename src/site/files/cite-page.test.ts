import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Content } from '../../check/check-content.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { readBibtex, readRis } from '../testing/read-references.ts';
import { citedPages, citePage, pageItem, type CitedPage } from './cite-page.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const site = { name: 'Harbour Notes', address: 'https://harbour.example', language: 'en', asOf: '2021-04-30' };
const page: CitedPage = {
  address: '/claims/late-boats/',
  anchor: 'claims-late-boats',
  group: 'Claims',
  title: 'Contested: “Boats were late.”',
  day: '2021-04-02',
};

test('a page is cited with the day of its last change and its address in full', () => {
  assert.equal(
    citePage(page, site),
    'Harbour Notes. (2021, April 2). Contested: “Boats were late.” https://harbour.example/claims/late-boats/',
  );
  const ofEdition = { ...page, title: 'Boats of the year', edition: '2021-04-05' };
  assert.match(citePage(ofEdition, site), /Boats of the year\. Edition of 5 April 2021\. https:/);
  assert.match(pageItem(ofEdition, site).note, /^Edition of 5 April 2021\. Last changed on 2 April 2021\./);
});

test('where people are named they are the authors, and who has checked it is said', () => {
  const named = { ...site, madeBy: ['Kim Min-ji', 'Jörg Müller'], checkedBy: ['Ben Weir', 'Cora Lock'] };
  assert.equal(
    citePage(page, named),
    'Kim Min-ji and Jörg Müller. (2021, April 2). Contested: “Boats were late.” Harbour Notes. https://harbour.example/claims/late-boats/',
  );
  const item = pageItem(page, named);
  assert.match(item.note, / Checked against its sources by Ben Weir and Cora Lock\.$/);
  for (const [read] of [readBibtex(toBibtex([item])), readRis(toRis([item]))])
    assert.deepEqual([read?.author, read?.holder], ['Kim Min-ji|Jörg Müller', 'Harbour Notes']);
});

test('the entry of a page has a name made of its address', () => {
  assert.equal(pageItem(page, site).id, 'harbour-notes-claims-late-boats');
});

test('programs that keep references read the title, the day and the site, whatever an editor wrote', () => {
  fc.assert(
    fc.property(hostileText, (words) => {
      const title = `A ${words.replaceAll(/[\p{C}\s]+/gu, ' ')} Z`;
      const items = [pageItem({ ...page, title }, site)];
      const [bibtex] = readBibtex(toBibtex(items));
      const [ris] = readRis(toRis(items));
      const plain = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ');
      assert.deepEqual([plain(bibtex?.title), plain(ris?.title)], [plain(title), plain(title)]);
      assert.deepEqual(
        [bibtex?.date, ris?.date],
        [
          [2021, 4, 2],
          [2021, 4, 2],
        ],
      );
      assert.deepEqual([bibtex?.author, ris?.author], ['Harbour Notes', 'Harbour Notes']);
    }),
    { numRuns: 60 },
  );
});

test('no two pages have one anchor, and so no two entries one name', () => {
  const frontMatter = { title: 'A', order: 1, reviewed: '2021-04-01' };
  const written = (id: string) =>
    [id, { id, address: id === 'index' ? '/' : `/${id}/`, frontMatter, uses: [] }] as const;
  const content = {
    ...{
      claims: new Map(),
      resolutions: new Map(),
      charts: new Map(),
      facts: new Map(),
      changes: new Map(),
      editions: [],
    },
    datasets: new Map([['boats', { id: 'boats', title: 'Boats' }]]),
    pages: new Map(['index', 'home', 'data-boats', 'trade', 'trade/by-year', 'trade-by-year'].map(written)),
    site: { ...site, tagline: 'Boats' },
  } as unknown as Content;
  const anchors = [...citedPages(content).values()].map(({ anchor }) => anchor);
  assert.deepEqual(anchors, [
    'home',
    'home-2',
    'data-boats',
    'trade',
    'trade-by-year',
    'trade-by-year-2',
    'data-boats-2',
  ]);
});
