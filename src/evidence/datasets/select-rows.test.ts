import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from './dataset.ts';
import { selectRows } from './select-rows.ts';

const dataset = {
  rows: [
    { line: 2, cells: { month: '2018-03', kind: 'a', value: 1 } },
    { line: 3, cells: { month: '2018-04', kind: 'b', value: null } },
    { line: 4, cells: { month: '2018', kind: 'b', value: 3 } },
  ],
} as unknown as Dataset;
const lines = (where: Parameters<typeof selectRows>[1]) => selectRows(dataset, where).map((row) => row.line);

test('all rows are selected without a condition, and all conditions must hold', () => {
  assert.deepEqual(lines({}), [2, 3, 4]);
  assert.deepEqual(lines({ kind: 'b', month: '2018' }), [4]);
});

test('a list selects any of its values, and numbers match as they are written', () => {
  assert.deepEqual(lines({ month: ['2018-03', 2018] }), [2, 4]);
  assert.deepEqual(lines({ value: 3 }), [4]);
});

test('an interval selects the dates that lie wholly within it', () => {
  assert.deepEqual(lines({ month: { from: '2018-04', to: '2018-12' } }), [3]);
  assert.deepEqual(lines({ month: { to: '2018-12' } }), [2, 3, 4]);
});

test('a gap meets no condition', () => {
  assert.deepEqual(lines({ value: '' }), []);
});
