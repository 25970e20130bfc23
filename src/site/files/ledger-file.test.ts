import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../../evidence/site/site-schema.ts';
import { ledgerFileSchema } from './ledger-file-schema.ts';
import { sourceSchema } from '../../evidence/sources/source-schema.ts';
import type { Claim } from '../../accounts/claims/claim.ts';
import { ledgerFile, ledgerFileDescription } from './ledger-file.ts';

const minutes = {
  ...sourceSchema.parse({
    kind: 'government',
    publisher: 'Mill',
    title: 'Minutes of April',
    describedTitle: true,
    seen: 'original',
    language: 'en',
    published: '2020-04-02',
    url: 'https://mill.example/minutes',
  }),
  id: 'minutes',
};

const claim = {
  id: 'closed',
  frontMatter: {
    number: '1',
    claim: 'The library has lent {loans} books.',
    short: 'Loans',
    place: 'The first sentence',
    saidBy: 'The mill',
    basis: 'named',
    reviewed: '2021-03-01',
    history: [
      {
        date: '2020-04-03',
        standing: 'unverified',
        grade: 'official document',
        reason: 'No word.',
        sources: ['minutes'],
      },
      { date: '2021', standing: 'supported', grade: 'official document', reason: 'It was so.', sources: ['minutes'] },
    ],
    wouldChange: 'Nothing.',
  },
} as unknown as Claim;

const site = {
  name: 'Books',
  address: 'https://library.example/',
  asOf: '2021-03-31',
  claims: { report: 'minutes', thenUntil: '2020-04-30', knownOn: [] },
  licence: { text: 'CC BY 4.0' },
} as unknown as Site;

const loans = { id: 'loans', value: 6105, unit: '', stated: true, attribution: '', standing: 'reported', sources: [] };

const evidence = {
  site,
  claims: new Map([[claim.id, claim]]),
  facts: new Map([['loans', loans as never]]),
  sources: new Map([[minutes.id, minutes]]),
};

test('the file of all claims is as its description says', () => {
  assert.deepEqual(ledgerFileSchema.parse(ledgerFile(evidence)), ledgerFile(evidence));
});

test('a claim has its figures printed, how it stood then and now, and its sources in full', () => {
  const file = ledgerFile(evidence);
  const [record] = file.claims;
  assert.ok(record);
  assert.equal(record.claim, 'The library has lent 6,105 books.');
  assert.deepEqual([record.then, record.now], ['unverified', 'supported']);
  assert.equal(record.url, 'https://library.example/claims/closed/');
  assert.deepEqual(record.history[0]?.sources, [
    {
      id: 'minutes',
      publisher: 'Mill',
      title: '[Minutes of April]',
      published: '2020-04-02',
      url: 'https://mill.example/minutes',
      grade: 'official document',
    },
  ]);
});

test('the description is a JSON Schema that the file names, with a sentence for every key', () => {
  const description = ledgerFileDescription(site) as Record<string, unknown>;
  assert.equal(description.$id, ledgerFile(evidence).$schema);
  assert.equal(description.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(description.additionalProperties, false);
  const properties = description.properties as Record<string, { description?: string }>;
  for (const [key, { description: sentence }] of Object.entries(properties)) assert.match(sentence ?? '', /\S/, key);
});
