import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratioOf } from './to-svg.ts';

test('the room of a picture is its width by its height', () => {
  assert.equal(ratioOf('<svg class="chart-picture" viewBox="0 0 340 209" data-plot="0 0 340 170"></svg>'), 1.6268);
});
