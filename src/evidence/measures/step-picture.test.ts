import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIELD, stepPicture, yearsOf } from './step-picture.ts';

const scale = { first: '2006-01-01', asOf: '2026-01-01', most: 4 };

test('a line goes level until the day of a step, then straight up or down, and ends on the last day', () => {
  const steps = [
    { from: '2006-01-01', low: 0, high: 0 },
    { from: '2016-01-01', low: 4, high: 4 },
    { from: '2021-01-01', low: 2, high: 2 },
  ];
  assert.deepEqual(stepPicture(steps, scale), { line: 'M2 76H107V12H160V44H212', bands: [], end: 44 });
});

test('a date that is not exact is a band from what certainly held to what may have held, and is never too thin to see', () => {
  const steps = [
    { from: '2006-01-01', low: 0, high: 0 },
    { from: '2016-01-01', low: 0, high: 2 },
    { from: '2016-01-31', low: 2, high: 2 },
  ];
  assert.deepEqual(stepPicture(steps, scale).bands, [{ x: 107, y: 44, width: 2, height: FIELD.bottom - 44 }]);
});

test('every fifth year is marked, without the last', () => {
  assert.deepEqual(yearsOf(scale), ['2010', '2015', '2020', '2025']);
  assert.deepEqual(yearsOf({ ...scale, asOf: '2025-06-01' }), ['2010', '2015', '2020']);
});
