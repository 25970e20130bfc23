import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oddIds } from './codes.ts';
import { ancientDays, outOfOrder } from './days.ts';
import { emptyNames } from './lists.ts';
import { inLines, smallTable } from './testing/small-table.ts';

test('the one row out of the order of dates is told, a table in no order is not', () => {
  const told = (...years: string[]) =>
    inLines(
      outOfOrder(
        smallTable(
          { year: 'date' },
          years.map((year) => [year]),
        ),
      ),
    );
  assert.deepEqual(told('2015', '2016', '2019', '2017', '2018'), [
    '4 This row, of 2019, stands out of the order of dates, which all others keep. Move it to where its date belongs, or correct the date.',
  ]);
  assert.deepEqual(told('2015', '2019', '2016', '2018', '2017'), []);
});

test('a date that lies far before all others is told', () => {
  const table = smallTable({ year: 'date' }, [['0216'], ['2017'], ['2018']]);
  assert.deepEqual(inLines(ancientDays(table)), [
    '2 0216 lies 1801 years before every other date in the column "year". See whether its year is right.',
  ]);
});

test('a sign ; with nothing beside it is told', () => {
  const table = smallTable({ id: 'text', source: 'sources' }, [
    ['a', ';one'],
    ['b', 'one;two'],
    ['c', 'one;; two'],
  ]);
  assert.deepEqual(inLines(emptyNames(table)), [
    '2 A sign ; of ";one" in the column "source" has no name on one of its sides. Write one, or put in the name that is missing.',
    '4 A sign ; of "one;; two" in the column "source" has no name on one of its sides. Write one;two, or put in the name that is missing.',
  ]);
});

test('the one id that has other signs than all others is told', () => {
  const ids = ['loans-2010', 'loans–2011', ...Array.from({ length: 8 }, (_, index) => `loans-${String(2012 + index)}`)];
  const table = smallTable(
    { id: 'text' },
    ids.map((id) => [id]),
  );
  assert.deepEqual(inLines(oddIds(table)), [
    '3 "loans–2011" is the one id in the column "id" that is not made of small letters, digits and hyphens. Write loans-2011, as it is in the address of the row.',
  ]);
});
