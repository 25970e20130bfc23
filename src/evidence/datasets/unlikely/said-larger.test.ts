import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../dataset.ts';
import { saidLarger } from './said-larger.ts';
import { inLines, smallTable } from './testing/small-table.ts';

function told(row: readonly Cell[], unit = 'books'): string[] {
  const table = smallTable({ id: 'text', low: 'number', high: 'number', note: 'text' }, [row]);
  const columns = table.columns.map((column) => (column.type === 'number' ? { ...column, unit } : column));
  return inLines(saidLarger({ ...table, columns }));
}

test('a figure of the words that is a thousand times the cell is told, where no cell has it', () => {
  assert.deepEqual(told(['a', 20, null, '"at least 20,000"']), [
    '2 "low" is 20, and the words of this row say 20,000, a thousand times as much. The column is in books: write 20000, if that is meant.',
  ]);
  assert.deepEqual(told(['a', 1.2, null, 'some 1.2 million']), [
    '2 "low" is 1.2, and the words of this row say 1.2 million, a million times as much. The column is in books: write 1200000, if that is meant.',
  ]);
});

test('a year, another figure, and a column in thousands are told of nothing', () => {
  assert.deepEqual(told(['a', 2, null, 'as counted in 2000']), []);
  assert.deepEqual(told(['a', 20, 20000, 'up to 20,000']), []);
  assert.deepEqual(told(['a', 20, null, '20 of 20,000']), []);
  assert.deepEqual(told(['a', 20, null, 'at least 20,000'], 'thousand books'), []);
});
