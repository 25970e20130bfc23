import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTable, inLines } from './testing/small-table.ts';
import { otherWholes } from './wholes.ts';

const TYPES = { id: 'text', for: 'number', against: 'number', none: 'number', note: 'text' } as const;
const usual = [
  ['a', 9, 0, 0],
  ['b', 8, 1, 0],
  ['c', 7, 1, 1],
  ['d', 6, 0, 3],
  ['e', 9, 0, 0],
];

test('votes that add up to another sum than those of all other rows are told, if no note explains them', () => {
  assert.deepEqual(inLines(otherWholes(smallTable(TYPES, [...usual, ['f', 7, 0, 1]]))), [
    '7 "for", "against", "none" add up to 8 here, and to 9 in all other rows. Correct the one that is wrong, or say in the note of the row why they do not.',
  ]);
  assert.deepEqual(otherWholes(smallTable(TYPES, [...usual, ['f', 7, 0, 1, 'One did not come.']])), []);
  assert.deepEqual(otherWholes(smallTable(TYPES, [...usual, ['f', 7, 0, 1], ['g', 8, 0, 0]])).length, 0);
  assert.deepEqual(otherWholes(smallTable(TYPES, [...usual.slice(1), ['f', 7, 0, 1]])), []);
});
