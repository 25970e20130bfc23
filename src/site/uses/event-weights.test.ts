import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../check/load-content.ts';
import { contentFolder } from '../../records/problems/content-folder.ts';
import { earlierYears, eventWeights, type EventWeight } from './event-weights.ts';

const years = new Map([
  [2015, [{ id: 'a' }]],
  [2016, [{ id: 'b' }]],
  [2017, [{ id: 'c' }, { id: 'd' }]],
]);
const weights = (heavy?: string) =>
  new Map(['a', 'b', 'c', 'd'].map((id): [string, EventWeight] => [id, id === heavy ? 1 : 3]));

test('the years before that of the first heavy event are folded', () => {
  assert.deepEqual(earlierYears(years, weights('d')), [2015, 2016]);
});

test('where the first year has a heavy event, or no year has one, nothing is folded', () => {
  assert.deepEqual(earlierYears(years, weights('a')), []);
  assert.deepEqual(earlierYears(years, weights()), []);
});

test('every event has a weight, and few are heavy', async () => {
  const content = await loadContent(contentFolder());
  const all = [...eventWeights(content).values()];
  assert.equal(all.length, content.events.length);
  const heavy = all.filter((weight) => weight === 1).length;
  assert.ok(heavy > 0 && heavy < all.length / 3, `${String(heavy)} of ${String(all.length)}`);
});
