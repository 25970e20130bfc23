import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLines, smallTable } from './testing/small-table.ts';
import { copiedDays, otherYearsInWords } from './years-in-words.ts';

const usual = Array.from({ length: 8 }, (_, index) => [
  `${String(2010 + index)}-fair`,
  `the summer of ${String(2010 + index)}`,
]);

test('an id with another year than the words of its row is told, where all others have theirs', () => {
  const types = { id: 'text', period: 'text' } as const;
  const told = (row: string[]) => inLines(otherYearsInWords(smallTable(types, [...usual, row])));
  assert.deepEqual(told(['2019-fair', 'March 2018']), [
    '10 The id "2019-fair" begins with 2019, and "period" has 2018; in all other rows they agree. Correct the one that is wrong.',
  ]);
  assert.deepEqual(told(['2019-to-2020-fair', 'from March 2018 to June 2019']), []);
  assert.deepEqual(told(['before', 'March 2018']), []);
  assert.deepEqual(told(['2019-fair', '2,018 days']), []);
});

test('words of another row that name its year, in a row of another year, are told', () => {
  const types = { n: 'number', date: 'date', told: 'text' } as const;
  const told = (row: (string | number)[]) =>
    inLines(copiedDays(smallTable(types, [[1, '2019-01-07', '8 January 2019, by both'], row])));
  assert.deepEqual(told([2, '2020-04-09', '8 January 2019, by both']), [
    '3 "told" names 2019, as on line 2, and this row is of 2020-04-09. Write words of its own, if they were left from a row that was copied.',
  ]);
  assert.deepEqual(told([2, '2019-04-09', '8 January 2019, by both']), []);
  assert.deepEqual(told([2, '2020-04-09', '8 January 2019']), []);
});
