import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkPoints } from './walk-points.ts';

const PRESENT = [
  [true, false, true, true],
  [false, true, true, false],
];

test('arrows step over gaps and stop at the ends', () => {
  assert.deepEqual(walkPoints(PRESENT, undefined, 'ArrowRight', false), { series: 0, index: 0 });
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 0 }, 'ArrowRight', false), { series: 0, index: 2 });
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 3 }, 'ArrowRight', false), { series: 0, index: 3 });
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 2 }, 'ArrowLeft', false), { series: 0, index: 0 });
});

test('Home and End lead to the first and the last figure', () => {
  assert.deepEqual(walkPoints(PRESENT, { series: 1, index: 2 }, 'Home', false), { series: 1, index: 1 });
  assert.deepEqual(walkPoints(PRESENT, { series: 1, index: 1 }, 'End', false), { series: 1, index: 2 });
});

test('up and down lead to the nearest figure of another series, or to another row', () => {
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 3 }, 'ArrowDown', false), { series: 1, index: 2 });
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 0 }, 'ArrowUp', false), { series: 1, index: 1 });
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 2 }, 'ArrowDown', true), { series: 0, index: 3 });
});

test('page keys step over twelve places, or to another series of rows', () => {
  const months = [Array.from({ length: 30 }, () => true)];
  assert.deepEqual(walkPoints(months, { series: 0, index: 3 }, 'PageDown', false), { series: 0, index: 15 });
  assert.deepEqual(walkPoints(months, { series: 0, index: 3 }, 'PageUp', false), { series: 0, index: 0 });
  assert.deepEqual(walkPoints(months, { series: 0, index: 25 }, 'PageDown', false), { series: 0, index: 29 });
  assert.deepEqual(walkPoints(PRESENT, { series: 0, index: 0 }, 'PageDown', true), { series: 1, index: 1 });
});

test('other keys are left alone, and a chart without figures leads nowhere', () => {
  assert.equal(walkPoints(PRESENT, { series: 0, index: 0 }, 'a', false), undefined);
  assert.equal(walkPoints([[]], undefined, 'ArrowRight', false), undefined);
});
