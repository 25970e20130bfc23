import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLines, smallTable } from './testing/small-table.ts';
import { otherWordsOfIds } from './words-of-ids.ts';

function told(rows: readonly (readonly string[])[]): string[] {
  const table = smallTable({ id: 'text', way: 'category' }, rows);
  const columns = table.columns.map((column) =>
    column.name === 'way' ? { ...column, values: ['books_lent', 'books_bought'] } : column,
  );
  return inLines(otherWordsOfIds({ ...table, columns }));
}

const usual = Array.from({ length: 13 }, (_, index) => {
  const way = index % 2 === 0 ? 'lent' : 'bought';
  return [`${String(2000 + index)}-${way}-mill`, `books_${way}`];
});

test('a row whose id is named after another word of a category is told, where all others have their own', () => {
  assert.deepEqual(told([...usual, ['2020-lent-mill', 'books_bought']]), [
    '15 The id "2020-lent-mill" is named after books_lent, and "way" is books_bought; in all other rows they agree. Correct the one that is wrong.',
  ]);
});

test('ids that are named otherwise, and several that do not agree, are let be', () => {
  assert.deepEqual(told([...usual, ['2020-mill', 'books_bought']]), []);
  assert.deepEqual(told([...usual, ['2020-lent', 'books_bought'], ['2021-lent', 'books_bought']]), []);
  const others = ['a', 'b', 'c', 'd', 'e'].map((id) => [id, 'books_lent']);
  assert.deepEqual(told([...usual, ...others, ['2020-lent', 'books_bought']]), []);
});
