import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../records/load-content.ts';
import { sourceUses } from './source-uses.ts';

test('a source is used where a page cites it or prints its figures, by claims, by the glossary, and in the rows of datasets', async () => {
  const uses = sourceUses(await loadContent('e2e/tiny-site/content'));
  assert.deepEqual(uses.get('gazette-2021-loans'), [
    { address: '/#source-2', label: 'Start' },
    { address: '/claims/more-loans/#source-1', label: 'Claim 1' },
    { address: '/data/events/#events-reading-hour', label: 'What happened in the library' },
    { address: '/data/loans/#loans-2020', label: 'Loans of the village library by year' },
  ]);
  assert.deepEqual(uses.get('annual-report-2020')?.slice(0, 3), [
    { address: '/#source-1', label: 'Start' },
    { address: '/claims/more-loans/#source-2', label: 'Claim 1' },
    { address: '/glossary/#society', label: 'Glossary: Upper Mill Library Society' },
  ]);
});
