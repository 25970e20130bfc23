import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../check/load-content.ts';
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

test('every source of the site leads to a place that rests on it, if only to a figure that no page prints or to a map', async () => {
  const content = await loadContent('content');
  const uses = sourceUses(content);
  assert.deepEqual(
    [...content.sources.keys()].filter((id) => !uses.has(id)),
    [],
  );
  const inLists = [...uses.values()].flat().filter(({ label }) => label === 'Figures');
  assert.ok(inLists.length > 0);
  for (const { address } of inLists)
    assert.ok(content.facts.has(address.replace(/^\/facts\/[^#]+#fact-/, '')), address);
});
