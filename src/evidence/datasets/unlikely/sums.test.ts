import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { madeColumns, oddSums } from './sums.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const TYPES = { id: 'text', lent: 'number', read: 'number', all: 'number', note: 'text' } as const;

const usual = Array.from({ length: 11 }, (_, index) => [
  `r${String(index)}`,
  40 + index,
  7 * index + 1,
  41 + 8 * index,
]);

test('a row whose figures do not add up as those of all others is told', () => {
  assert.deepEqual(inLines(oddSums(smallTable(TYPES, [...usual, ['r11', 190.2, 44.5, 153.7]]))), [
    '13 "all" is "lent" plus "read" in the other rows; here it is 153.7, and 190.2 plus 44.5 is 234.7. Compare the three with the source. If it has them so, say it in the note of the row.',
  ]);
});

test('a note says that it was seen, and a rounded total is no mistake', () => {
  assert.deepEqual(oddSums(smallTable(TYPES, [...usual, ['r11', 190, 44, 153, 'as printed']])), []);
  assert.deepEqual(oddSums(smallTable(TYPES, [...usual, ['r11', 190.2, 44.5, 235]])), []);
  assert.deepEqual(oddSums(smallTable(TYPES, [...usual, ['r11', 190.2, null, 153]])), []);
});

test('figures that were converted are held against their rate', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [`r${String(index)}`, 40 + index, 7, (40 + index) * 7]);
  const told = inLines(oddSums(smallTable(TYPES, [...rows, ['r12', 60, 7, 402]])));
  assert.match(
    told[0] ?? '',
    /^14 "all" is "lent" times "read" in the other rows; here it is 402, and 60 times 7 is 420\./,
  );
});

test('figures that have nothing to do with each other are told of nothing', () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 99 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 12, maxLength: 20 }), (rows) => {
      const table = smallTable(
        TYPES,
        rows.map((cells, index) => [`r${String(index)}`, ...cells]),
      );
      if (madeColumns(table).length === 0) assert.deepEqual(oddSums(table), []);
    }),
  );
});
