import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../dataset.ts';
import { leaps } from './leaps.ts';
import { otherSpans } from './spans.ts';
import { inLines, smallTable } from './testing/small-table.ts';

function table(rows: readonly (readonly Cell[])[], unit = 'readers a day') {
  const small = smallTable({ id: 'text', readers: 'number', note: 'text' }, rows);
  const columns = small.columns.map((column) => (column.type === 'number' ? { ...column, unit } : column));
  return { ...small, columns };
}

test('words of a whole month beside a figure for a day are told', () => {
  const rows = [
    ['a', 3000, 'in the whole month, both doors'],
    ['b', 60, '1,800 a month, or 60 a day'],
    ['c', null, 'some 900 a week'],
    ['d', 40, 'in the week of the fair, a month after the flood'],
    ['e', 40, 'on average'],
  ];
  assert.deepEqual(inLines(otherSpans(table(rows))), [
    '2 "readers" is of readers a day, and this row says "in the whole month". See whether 3000 is for a day. If it is, say so in the note: "a day".',
  ]);
  assert.deepEqual(otherSpans(table(rows, 'readers')), []);
});

test('a figure of a day many times the next is told, and not twice', () => {
  const usual = [100, 20, 50, 300, 100, 3].map((readers, index) => [`r${String(index)}`, readers]);
  assert.deepEqual(inLines(leaps(table([...usual, ['odd', 3000]]))), [
    '8 3000 is 10 times the next figure in the column "readers", 300. See whether it is of a day: the column is in readers a day.',
  ]);
  assert.deepEqual(leaps(table([...usual, ['odd', 3000, 'a month']])), []);
  assert.deepEqual(leaps(table([...usual, ['odd', 2000]])), []);
  assert.deepEqual(leaps(table([...usual, ['odd', 3000]], 'readers')), []);
});
