import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../records/load-content.ts';
import { sourceUses } from './source-uses.ts';

test('a source is used where a page cites it or prints its figures, by claims, and by the glossary', async () => {
  const uses = sourceUses(await loadContent('e2e/tiny-site/content'));
  assert.deepEqual(uses.get('gazette-2021-loans'), [
    { address: '/#source-2', label: 'Start' },
    { address: '/claims/more-loans/#source-1', label: 'Claim 1' },
  ]);
  assert.deepEqual(uses.get('annual-report-2020'), [
    { address: '/#source-1', label: 'Start' },
    { address: '/claims/more-loans/#source-2', label: 'Claim 1' },
    { address: '/glossary/#society', label: 'Glossary: Upper Mill Library Society' },
  ]);
});
