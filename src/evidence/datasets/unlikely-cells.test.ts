import assert from 'node:assert/strict';
import { test } from 'node:test';
import { farDays, farFromOthers, turnedRanges } from './unlikely-cells.ts';

function told(figures: readonly number[]): readonly string[] {
  const rows = figures.map((loans, index) => ({ line: index + 2, cells: { loans } }));
  const columns = [{ name: 'loans', label: 'Loans', type: 'number' as const, required: true }];
  return farFromOthers({ id: 'loans', columns, rows }).map(({ line, what }) => `${String(line)} ${what}`);
}

test('a figure more than a hundred times any other of its column is looked at again', () => {
  const usual = Array.from({ length: 11 }, (_, index) => 40 + index);
  assert.deepEqual(told([...usual, 5001]), [
    '13 5001 is more than 100 times as large as any other figure in the column "loans", of which the next is 50.',
  ]);
  assert.deepEqual(told([...usual, 5000]), []);
  assert.deepEqual(told([1, 2, 5000]), []);
});

test('a lower figure above the upper one is told, whatever the two are called', () => {
  const of = (low: string, high: string, from: number, to: number) => {
    const columns = [low, high].map((name) => ({ name, label: name, type: 'number' as const, required: true }));
    const rows = [{ line: 2, cells: { [low]: from, [high]: to } }];
    return turnedRanges({ id: 'loans', columns, rows }).map(({ what, remedy }) => `${what} ${remedy}`);
  };
  assert.deepEqual(of('loans_low', 'loans_high', 6, 5), [
    '"loans_low", 6, is above "loans_high", 5. Exchange the two cells, or correct one.',
  ]);
  assert.deepEqual(of('low', 'high', 5, 5), []);
  assert.deepEqual(of('min', 'max', 6, 5).length, 1);
  assert.deepEqual(of('lent', 'bought', 6, 5), []);
});

test('the one date of a column that lies a year or more after the day of the site is looked at again', () => {
  const of = (last: string) => {
    const days = [...Array.from({ length: 11 }, (_, index) => `20${String(index + 10)}`), last];
    const rows = days.map((year, index) => ({ line: index + 2, cells: { year } }));
    const columns = [{ name: 'year', label: 'Year', type: 'date' as const, required: true }];
    return farDays({ id: 'loans', columns, rows }, '2021-03-31').map(({ line, what }) => `${String(line)} ${what}`);
  };
  assert.deepEqual(of('2062'), [
    '13 2062 is after the day of the site, 2021-03-31, and no other date in the column "year" is.',
  ]);
  assert.deepEqual(of('2021-12'), []);
});
