import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noNumbers } from './typed-numbers.ts';

const RACE = { command: 'npm run race', about: 'runs.', usage: 'Usage: npm run race [-- LAPS METRES]', most: 2 };

test('behind a command that takes numbers nothing else may stand, and no more of them than it takes', () => {
  assert.equal(noNumbers([], RACE), undefined);
  assert.equal(noNumbers(['10', '2.5'], RACE), undefined);
  for (const word of ['ten', '--laps', '-1', '1e3'])
    assert.equal(
      noNumbers(['10', word], RACE),
      `"${word}" is no number, and behind npm run race stand numbers alone.\nUsage: npm run race [-- LAPS METRES]`,
    );
  assert.equal(
    noNumbers(['1', '2', '3'], RACE),
    'npm run race takes 2 numbers at most.\nUsage: npm run race [-- LAPS METRES]',
  );
});
