import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetListParts } from './dataset-list.ts';

test('two thousand datasets stand on pages none of which is long, each once and in order', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `table-${String(index)}`);
  const parts = datasetListParts(ids);
  assert.deepEqual(
    parts.flatMap(({ entries }) => entries),
    ids,
  );
  assert.ok(parts.every(({ entries }) => entries.length <= 60));
  assert.deepEqual(
    parts.slice(0, 2).map(({ address }) => address),
    ['/data/list/', '/data/list/2/'],
  );
});

test('a list that one page holds has no further pages', () => {
  assert.deepEqual(datasetListParts(Array.from({ length: 60 }, (_, index) => index)), []);
});
