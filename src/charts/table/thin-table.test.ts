import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thinTable } from './thin-table.ts';
import type { ChartTable } from './to-table.ts';

function tableOf(rows: number): ChartTable {
  const row = (_: unknown, index: number) => ({ heading: String(index), cells: [], sources: [] });
  return { caption: 'Loans.', headings: ['Day'], groups: [{ rows: Array.from({ length: rows }, row) }] };
}

test('a table of few rows stays as it is', () => {
  const table = tableOf(500);
  assert.equal(thinTable(table), table);
});

test('of very many rows every n-th is left, and the caption says so', () => {
  const { caption, groups } = thinTable(tableOf(10_000));
  assert.equal(caption, 'Loans. Every 20th of 10,000 rows; the file of the figures has all.');
  assert.deepEqual(
    groups[0]?.rows.slice(0, 3).map(({ heading }) => heading),
    ['0', '20', '40'],
  );
  assert.equal(groups[0].rows.length, 500);
  assert.match(thinTable(tableOf(501)).caption, /Every 2nd of 501 rows/);
});
