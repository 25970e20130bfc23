import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missedNumbers, unlikeOthers } from './columns.ts';
import { turnedDates } from './date-pairs.ts';
import { beyondSources } from './reach.ts';
import { inLines, smallTable } from './testing/small-table.ts';

/** What is told of a column with these figures. */
function told(unit: string, figures: readonly number[]): string[] {
  const table = smallTable(
    { id: 'text', loans: 'number' },
    figures.map((figure, index) => [`r${String(index)}`, figure]),
  );
  const columns = table.columns.map((column) => (column.name === 'loans' ? { ...column, unit } : column));
  return inLines(unlikeOthers({ ...table, columns }));
}

const usual = Array.from({ length: 12 }, (_, index) => 40 + index);

test('the one figure that is below zero, broken, above a hundred percent or another is told', () => {
  assert.deepEqual(told('books', [...usual, -5]), [
    '14 -5 is the one figure in the column "loans" that is below zero. Take the hyphen away, if it is no minus.',
  ]);
  assert.deepEqual(told('books', [...usual, 1.25]), [
    '14 1.25 is the one figure in the column "loans" that is broken. See whether its point stands for a comma of thousands.',
  ]);
  assert.deepEqual(told('percent', [...usual, 161.7]), [
    '14 161.7 is the one figure in the column "loans" that is above a hundred percent. See whether a digit was added, or its point was lost.',
  ]);
  assert.deepEqual(told('books', [500, 50, ...Array.from({ length: 8 }, () => 500)]), [
    '3 50 is the one figure in the column "loans" that is other than 500. See whether a digit was lost or added.',
  ]);
  assert.match(told('books', [50, ...Array.from({ length: 9 }, () => 500)])[0] ?? '', /^2 50 is .* other than 500\./);
});

test('where two are so, or the unit is of money, nothing is told', () => {
  assert.deepEqual(told('books', [...usual, -5, -6]), []);
  assert.deepEqual(told('million US dollars', [...usual, 1.25]), []);
  assert.deepEqual(told('percent', [-3, ...usual, 161.7, 120]), [
    '2 -3 is the one figure in the column "loans" that is below zero. Take the hyphen away, if it is no minus.',
  ]);
});

test('a running number that no row has is told', () => {
  const numbers = (...rows: number[]) =>
    inLines(
      missedNumbers(
        smallTable(
          { n: 'number' },
          rows.map((n) => [n]),
        ),
      ),
    );
  assert.deepEqual(numbers(1, 2, 4), [
    '4 No row has 3 under "n", and the others are counted through. Count on from the row before, or add the row that is missing.',
  ]);
  assert.deepEqual(numbers(1, 2, 3), []);
  assert.deepEqual(numbers(1, 4, 9), []);
});

test('dates that lie to each other otherwise than in all other rows are told', () => {
  const days = Array.from({ length: 5 }, (_, index) => [
    `r${String(index)}`,
    `2018-0${String(index + 1)}-01`,
    `2018-0${String(index + 1)}-03`,
  ]);
  const types = { id: 'text', first: 'date', last: 'date' } as const;
  assert.deepEqual(inLines(turnedDates(smallTable(types, [...days, ['r5', '2018-07-03', '2018-07-01']]))), [
    '7 In all other rows "first" is not after "last"; here they are 2018-07-03 and 2018-07-01. Correct the one that is wrong, or exchange them.',
  ]);
  const months = Array.from({ length: 10 }, (_, index) => [
    `r${String(index)}`,
    '2018',
    `2018-${String(index + 1).padStart(2, '0')}`,
  ]);
  const inYears = { id: 'text', year: 'date', month: 'date' } as const;
  assert.deepEqual(inLines(turnedDates(smallTable(inYears, [...months, ['r10', '2018', '2019-01']]))), [
    '12 In all other rows "month" lies within "year"; here they are 2019-01 and 2018. Correct the one that is wrong, or exchange them.',
  ]);
});

test('a row of a later time than its newest source is told, unless a source has no date', () => {
  const table = smallTable({ id: 'text', day: 'date', source: 'sources' }, [['a', '2018-05-10', 'gazette;report']]);
  const of = (gazette: string | undefined) =>
    inLines(
      beyondSources(
        table,
        new Map([
          ['gazette', { published: gazette }],
          ['report', { published: '2018-04' }],
        ]),
      ),
    );
  assert.deepEqual(of('2018-05-04'), [
    '2 This row is of 10 May 2018, and its newest source came out in or on 4 May 2018. Correct the date, or name the source that tells of it.',
  ]);
  assert.deepEqual(of('2018-05-08'), []);
  assert.deepEqual(of(undefined), []);
});
