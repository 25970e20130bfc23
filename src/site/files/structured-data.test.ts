import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { sampleDataset } from '../../charts/testing/sample-dataset.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { sampleEdition } from '../testing/sample-edition.ts';
import { articleData } from './article-data.ts';
import { catalogData, datasetData } from './dataset-data.ts';
import { pageOf, scriptJson, siteData } from './structured-data.ts';

const { site } = sampleEdition();

test('whatever an editor wrote, a browser finds in the script element the data that went in', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const script = `<script type="application/ld+json">${scriptJson({ '@type': 'Thing', name })}</script>`;
      const element = JSDOM.fragment(script).querySelector('script');
      const read = JSON.parse(element?.textContent ?? '') as { name: string };
      assert.equal(read.name.toWellFormed(), name.toWellFormed());
      assert.equal(JSDOM.fragment(script).childNodes.length, 1);
    }),
  );
});

test('a page knows the way to it from the home page', () => {
  const { breadcrumb } = pageOf('/data/loans/', 'Loans', [['Data', '/data/']], site) as unknown as {
    breadcrumb: { itemListElement: { position: number; name: string; item: string }[] };
  };
  assert.deepEqual(
    breadcrumb.itemListElement.map(({ position, name, item }) => `${String(position)} ${name} ${item}`),
    [
      '1 Harbour Notes https://harbour.example/',
      '2 Data https://harbour.example/data/',
      '3 Loans https://harbour.example/data/loans/',
    ],
  );
});

test('an article says when it was last changed only where that is known, and names no day of publication', () => {
  const article = { path: '/loans/', title: 'Loans', description: 'D' };
  assert.equal(articleData({ ...article, changed: '2021-01-01' }, site).dateModified, '2021-01-01');
  const data = articleData(article, site);
  assert.ok(!('dateModified' in data) && !('datePublished' in data) && !('citation' in data));
});

test('an article cites its sources, each with its publisher, date and address', () => {
  const written = { kind: 'ngo', publisher: 'Mill', title: 'Report', seen: 'original', language: 'en' };
  const source = { id: 'a', ...sourceSchema.parse({ ...written, published: '2020', url: 'https://mill.example/' }) };
  assert.deepEqual(articleData({ path: '/', title: 'A', description: 'B', cited: [source] }, site).citation, [
    {
      '@type': 'CreativeWork',
      name: 'Report',
      publisher: { '@type': 'Organization', name: 'Mill' },
      datePublished: '2020',
      inLanguage: 'en',
      url: 'https://mill.example/',
    },
  ]);
});

test('a dataset names its files, its terms and the catalogue in which it stands', () => {
  const dataset = sampleDataset([{ month: '2020-01', name: 'x', a: 3, source: 'log' }]);
  const data = datasetData(dataset, site);
  const address = `https://harbour.example/data/${dataset.id}/`;
  assert.equal(data['@id'], address);
  assert.equal(data.license, `${address}#licence`);
  assert.deepEqual(
    (data.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl),
    [`${address}${dataset.id}.csv`, `${address}${dataset.id}.json`],
  );
  const catalogue = catalogData([dataset], 'All', site);
  assert.equal((data.includedInDataCatalog as { '@id': string })['@id'], catalogue['@id']);
  assert.equal((catalogue.dataset as { '@id': string }[])[0]?.['@id'], address);
});

test('the site can be searched at the address that it names', () => {
  const { potentialAction } = siteData(site, '/search/') as unknown as {
    potentialAction: { target: { urlTemplate: string } };
  };
  assert.equal(potentialAction.target.urlTemplate, 'https://harbour.example/search/?q={search_term_string}');
});

test('people who are named are authors, those who checked have reviewed the page, and the site publishes it', () => {
  const named = { ...site, madeBy: ['Ada Miller'], checkedBy: ['Ben Weir'] };
  const article = articleData({ path: '/loans/', title: 'Loans', description: 'D' }, named);
  assert.deepEqual(article.author, [{ '@type': 'Person', name: 'Ada Miller' }]);
  assert.deepEqual((article.publisher as { name: string }).name, site.name);
  assert.deepEqual((article.mainEntityOfPage as { reviewedBy: object }).reviewedBy, [
    { '@type': 'Person', name: 'Ben Weir' },
  ]);
  const unnamed = articleData({ path: '/loans/', title: 'Loans', description: 'D' }, site);
  assert.deepEqual((unnamed.author as { name: string }).name, site.name);
  assert.equal(JSON.stringify(unnamed).includes('Person'), false);
});
