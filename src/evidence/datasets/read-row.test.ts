import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from './dataset.ts';
import { readRow } from './read-row.ts';

const COLUMNS: Column[] = [
  { name: 'branch', label: 'Branch', type: 'text', required: true },
  { name: 'year', label: 'Year', type: 'date', required: true },
  { name: 'loans', label: 'Loans', type: 'number', required: false },
];

/** What is told of a row of these cells. */
function told(...cells: string[]): string[] {
  const words: string[] = [];
  const fields = cells.map((text, index) => ({ text, line: 2, column: index + 1, quoted: false }));
  readRow(fields, COLUMNS, (_place, what, remedy) => words.push(`${what} ${remedy}`));
  return words;
}

test('a row that adds up the others is told once, though its first cell may be a name', () => {
  assert.deepEqual(told('Total', '', '12'), [
    'This row is a total, and no row of its own. Delete the row: what is added up is a fact, with reduce: sum.',
  ]);
});

test('a row that is called a total, and has all that a row needs, is one', () => {
  assert.deepEqual(told('Total', '2020', '12'), []);
  assert.deepEqual(told('# 12, Mill Lane', '2020', '12'), []);
});
