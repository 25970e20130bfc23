import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptJson } from './structured-data.ts';
import { claimData } from './claim-data.ts';
import type { Claim } from '../../accounts/claims/claim.ts';

const claim = { id: 'closed', frontMatter: { claim: 'The </script> mill has closed.', short: 'Closed' } };
const evidence = {
  site: { address: 'https://library.example/', claims: { report: 'gazette' } },
  sources: new Map([['gazette', { title: 'News', publisher: 'Gazette', language: 'en', published: '2020-04-03' }]]),
  facts: new Map(),
} as unknown as Parameters<typeof claimData>[1];

test('a claim is described with its words and where it was made, and without a rating', () => {
  const data = JSON.parse(scriptJson(claimData(claim as unknown as Claim, evidence))) as Record<string, unknown>;
  assert.equal(data['@type'], 'Claim');
  assert.equal(data.text, 'The </script> mill has closed.');
  assert.deepEqual(data.appearance, {
    '@type': 'NewsArticle',
    headline: 'News',
    publisher: { '@type': 'Organization', name: 'Gazette' },
    datePublished: '2020-04-03',
    inLanguage: 'en',
  });
});
