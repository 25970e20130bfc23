import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComparable, parseUnit, singular, unitMeant } from './unit.ts';

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

test('a unit that is written otherwise is known, and one that is written rightly is left alone', () => {
  const cases = [
    ['%', 'percent'],
    ['million USD', 'million US dollars'],
    ['million $ a year', 'million US dollars a year'],
    ['USD million a year', 'million US dollars a year'],
    ['$ m', 'million US dollars'],
    ['bn dollars', 'billion US dollars'],
    ['US$ thousand', 'thousand US dollars'],
    ['RMB', 'yuan'],
    ['trucks per day', 'trucks a day'],
    ['vehicles/hour', 'vehicles an hour'],
    ['about workers', 'workers'],
    ['millions US dollars', 'million US dollars'],
    ['none', ''],
    ['millions of tonnes', 'million tonnes'],
    ['Workers', 'workers'],
    ['Trucks a day', 'trucks a day'],
  ] as const;
  for (const [unit, meant] of cases) assert.equal(unitMeant(unit), meant, unit);
  const right = [
    ...[
      '',
      'percent',
      'percentage points',
      'US dollars a month',
      'million US dollars',
      'yuan per US dollar',
      'IT workers',
    ],
    ...[
      'won to the dollar',
      'won a kilogram',
      'North Korean ships',
      'Koreans',
      'people or entries',
      'years and months',
      'm',
    ],
  ];
  for (const unit of right) assert.equal(unitMeant(unit), undefined, unit);
});
