import assert from 'node:assert/strict';
import { test } from 'node:test';
import { farFromOthers } from './far-figures.ts';

function told(figures: readonly number[]): readonly string[] {
  const rows = figures.map((loans, index) => ({ line: index + 2, cells: { loans } }));
  const columns = [{ name: 'loans', label: 'Loans', type: 'number' as const, required: true }];
  return farFromOthers({ id: 'loans', columns, rows }).map(({ line, what }) => `${String(line)} ${what}`);
}

test('a figure a hundred times any other of its column is looked at again', () => {
  const usual = Array.from({ length: 11 }, (_, index) => 40 + index);
  assert.deepEqual(told([...usual, 5001]), [
    '13 5001 is more than 100 times as large as any other figure in the column "loans", of which the next is 50.',
  ]);
  assert.deepEqual(told([...usual, 4999]), []);
  assert.deepEqual(told([1, 2, 5000]), []);
});
