import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnAnchors } from './turn-anchors.ts';

test('every turn of a claim has a place of its own, which a later turn does not move', () => {
  const dates = ['2018-05', '2018-05', '2018-06/..'].map((date) => ({ date }));
  assert.deepEqual(turnAnchors(dates), ['standing-2018-05', 'standing-2018-05-2', 'standing-2018-06']);
  assert.deepEqual(turnAnchors(dates.slice(0, 1)), ['standing-2018-05']);
});
