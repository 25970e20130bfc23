import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../dataset.ts';
import { oddShares } from './shares.ts';
import { inLines, smallTable } from './testing/small-table.ts';

/** A table of books lent, of those that came back, and of a percent. */
function told(rows: readonly (readonly Cell[])[]): string[] {
  const types = { id: 'text', back: 'number', sold: 'number', lent: 'number', share: 'number', note: 'text' } as const;
  const table = smallTable(types, rows);
  const columns = table.columns.map((column) => {
    if (column.type !== 'number') return column;
    return { ...column, unit: column.name === 'share' ? 'percent' : 'books' };
  });
  return inLines(oddShares({ ...table, columns }));
}

const usual = [
  ['r1', 20, null, 50, 40],
  ['r2', 7, null, 80, 8.75],
  ['r3', null, 31, 90, 34.4],
];

test('a percent that is no share of its figures is told, where in three other rows it is one', () => {
  assert.deepEqual(told([...usual, ['r4', 14, null, 50, 2.8, 'a count']]), [
    '5 "share" is the share of "back" in "lent" in the other rows; here it is 2.8, and 14 of 50 are 28 percent. Write 28, or correct the figures.',
  ]);
  assert.deepEqual(told([...usual.slice(1), ['r4', 14, null, 50, 2.8]]), []);
});

test('a percent of one column in two together is told as well', () => {
  const rows = [
    ['r1', 10, null, 30, 25],
    ['r2', 9, null, 11, 45],
    ['r3', 1, null, 5, 16.7],
  ];
  assert.deepEqual(told([...rows, ['r4', 33, null, 11, 25]]), [
    '5 "share" is the share of "back" in "back" and "lent" together in the other rows; here it is 25, and 33 of 44 are 75 percent. Write 75, or correct the figures.',
  ]);
});

test('rows that lack the one column do not hide that in the others a percent is its share', () => {
  const rows = [
    ['r1', 20, 5, 50, 40],
    ['r2', 7, 1, 80, 8.8],
    ['r3', 31, 4, 90, 34.4],
    ...['r5', 'r6', 'r7'].map((id) => [id, null, 4, 90, 60]),
  ];
  assert.deepEqual(told([...rows, ['r4', 45, 9, 50, 9]]), [
    '8 "share" is the share of "back" in "lent" in the other rows; here it is 9, and 45 of 50 are 90 percent. Write 90, or correct the figures.',
  ]);
});

test('a percent that was rounded or cut off is right, and a note explains one that is near', () => {
  assert.deepEqual(told([...usual, ['r4', 418, null, 500, 83]]), []);
  assert.deepEqual(told([...usual, ['r4', 14, null, 50, 30, 'by another count']]), []);
  assert.deepEqual(told([...usual, ['r4', null, null, 50, 3]]), []);
});
