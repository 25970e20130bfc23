import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComparable, parseUnit, singular } from './unit.ts';

test('a unit falls into scale, currency and words', () => {
  assert.deepEqual(parseUnit('million US dollars a year'), { scale: 1e6, currency: 'US dollars', words: 'a year' });
  assert.deepEqual(parseUnit('workers'), { scale: 1, words: 'workers' });
});

test('figures compare where the same thing is counted', () => {
  assert.equal(isComparable('million US dollars', 'US dollars'), true);
  assert.equal(isComparable('million US dollars', 'million yuan'), false);
  assert.equal(isComparable('books', 'books a year'), false);
});

test('the unit of one is singular', () => {
  const cases = [
    ['trucks a day', 'truck a day'],
    ['entries', 'entry'],
    ['holders of valid work permits', 'holder of valid work permits'],
    ['branches', 'branch'],
    ['boxes', 'box'],
    ['people', 'person'],
    ['tonnes', 'tonne'],
    ['percent', 'percent'],
    ['progress', 'progress'],
    ['', ''],
  ] as const;
  for (const [unit, one] of cases) assert.equal(singular(unit), one);
});
