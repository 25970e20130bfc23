import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../accounts/prose/page.ts';
import type { ChartGroup } from './chart-groups.ts';
import { chartParts } from './chart-parts.ts';

const group = (id: string | undefined, count: number): ChartGroup => ({
  page: id === undefined ? undefined : ({ id } as Page),
  ids: Array.from({ length: count }, (_, index) => `${id ?? 'other'}-${String(index)}`),
});

test('two thousand charts stand on pages by group, none of which is long, each once and in order', () => {
  const groups = [group('index', 1), group('loans', 1900), group(undefined, 99)];
  const parts = chartParts(groups);
  assert.deepEqual(
    parts.flatMap(({ entries }) => entries),
    groups.flatMap(({ ids }) => ids),
  );
  assert.ok(parts.every(({ entries }) => entries.length <= 60));
  assert.deepEqual([...new Set(parts.map((part) => part.group))], ['home', 'loans', 'more']);
});

test('a gallery that one page holds has no further pages', () => {
  assert.deepEqual(chartParts([group('loans', 60)]), []);
});
