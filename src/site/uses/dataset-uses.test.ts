import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../check/load-content.ts';
import { datasetUses } from './dataset-uses.ts';

const content = await loadContent('e2e/tiny-site/content');

test('a dataset is used by its charts, by the pages that print its figures, and through its facts', () => {
  const { charts, pages, facts } = datasetUses('loans', content);
  assert.deepEqual(charts, [{ address: '/charts/loans-by-year/', label: content.charts.get('loans-by-year')?.title }]);
  assert.deepEqual(
    pages.map(({ address }) => address),
    ['/', '/claims/more-loans/'],
  );
  assert.deepEqual(facts, ['loans-2020', 'readers-change']);
});

test('the events are used by the timeline', () => {
  assert.deepEqual(datasetUses('events', content).pages, [{ address: '/timeline/', label: 'Timeline' }]);
});
