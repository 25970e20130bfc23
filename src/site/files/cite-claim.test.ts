import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeClaim } from './cite-claim.ts';
import type { Claim } from '../../accounts/claims/claim.ts';

test('a reference to a claim says how it stood, and when', () => {
  const history = [
    { date: '2020-04-03', standing: 'unverified' },
    { date: '2021', standing: 'partly-supported' },
  ];
  const claim = { id: 'closed', frontMatter: { number: '7b', claim: 'The mill has closed.', history } };
  const site = { name: 'Books', address: 'https://library.example/', asOf: '2021-12-31' };
  assert.equal(
    citeClaim(claim as unknown as Claim, { site, facts: new Map() }),
    'Books, claim 7b: “The mill has closed.” As of 31 December 2021: partly supported. https://library.example/claims/closed/',
  );
});
