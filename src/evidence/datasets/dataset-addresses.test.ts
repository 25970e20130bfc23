import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetParts, rowAddress } from './dataset-addresses.ts';

const rowsTo = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ line: index + 2, cells: { day: `d${index + 1}` } }));
const dataset = (count: number) => ({ id: 'rates', key: ['day'], rows: rowsTo(count) });

test('a dataset of at most a thousand rows has one page', () => {
  for (const count of [0, 1, 1000]) {
    const parts = datasetParts(dataset(count));
    assert.deepEqual(
      parts.map(({ address, rows }) => [address, rows.length]),
      [['/data/rates/', count]],
    );
  }
});

test('a longer one is divided, and each row is addressed on its own page', () => {
  const parts = datasetParts(dataset(2001));
  assert.deepEqual(
    parts.map(({ address, rows }) => [address, rows.length]),
    [
      ['/data/rates/', 1000],
      ['/data/rates/rows/2/', 1000],
      ['/data/rates/rows/3/', 1],
    ],
  );
  for (const part of parts)
    for (const row of part.rows) assert.ok(rowAddress(dataset(0), row).startsWith(`${part.address}#`));
});
