import assert from 'node:assert/strict';
import { test } from 'node:test';
import { farFromOthers, sharesOfOne, turnedRanges } from './figures.ts';

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

test('a share of one in a column of percents is told, and not where others are small too', () => {
  const of = (figures: readonly number[]) => {
    const rows = figures.map((share, index) => ({ line: index + 2, cells: { share } }));
    const columns = [{ name: 'share', label: 'Share', type: 'number' as const, unit: 'percent', required: true }];
    return sharesOfOne({ id: 'loans', columns, rows }).map(
      ({ line, what, remedy }) => `${String(line)} ${what} ${remedy}`,
    );
  };
  const usual = Array.from({ length: 12 }, (_, index) => 40 + index);
  assert.deepEqual(of([11, 14.2, 0.125, 9]), [
    '4 0.125 percent is less than one in a hundred, and every other figure in the column "share" is above 5. If a share of one was meant, write 12.5.',
  ]);
  assert.deepEqual(of([61, 54.2, 0.125, 70]), []);
  assert.deepEqual(of([11, 0.125, 9]), []);
  assert.deepEqual(of([...usual, 0.983]), [
    '14 0.983 percent is less than one in a hundred, and every other figure in the column "share" is above 5. If a share of one was meant, write 98.3.',
  ]);
  assert.deepEqual(of([...usual, 2, 0.98]), []);
});
