import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../dataset.ts';
import { scaledRows } from './scaled.ts';
import { inLines, smallTable } from './testing/small-table.ts';

/** A table of money that a mill took and spent, by year. */
function told(rows: readonly (readonly Cell[])[]): string[] {
  const table = smallTable({ id: 'text', year: 'date', spent: 'number', taken: 'number' }, rows);
  const columns = table.columns.map((column) =>
    column.type === 'number' ? { ...column, unit: 'US dollars' } : column,
  );
  return inLines(scaledRows({ ...table, columns }));
}

const REMEDY = 'See whether they are in the unit of their columns: the same currency, and not in thousands.';

test('a row whose amounts are all seven times those of another row of its year is told', () => {
  const rows = [
    ['a', '2017', 200, 2500],
    ['b', '2018', 215, 2570],
    ['c', '2018', 217, 2590],
    ['d', '2018', 1484, 17746],
    ['e', '2019', 230, 2700],
  ];
  assert.deepEqual(told(rows), [`5 All figures under "spent", "taken" are 6.9 times those of line 3. ${REMEDY}`]);
});

test('of two rows of a year the one that is far from those beside it is told', () => {
  const rows = [
    ['a', '2017', 200, 2500],
    ['b', '2018', 1484, 17746],
    ['c', '2018', 215, 2570],
    ['d', '2019', 230, 2700],
  ];
  assert.deepEqual(told(rows), [`3 All figures under "spent", "taken" are 6.9 times those of line 4. ${REMEDY}`]);
});

test('a row in thousands between two that are not is told', () => {
  const rows = [
    ['a', '2017', 200, 2500],
    ['b', '2018', 0.205, 2.57],
    ['c', '2019', 210, 2650],
  ];
  assert.deepEqual(told(rows), [
    `3 All figures under "spent", "taken" are one part in 974 of those of line 2. ${REMEDY}`,
  ]);
});

test('a rise, another count, and one figure written twice are told of nothing', () => {
  const rise = [
    ['a', '2017', 20, 250],
    ['b', '2018', 44, 560],
    ['c', '2019', 200, 2600],
  ];
  assert.deepEqual(told(rise), []);
  const counts = [
    ['a', '2017', 58, 260],
    ['b', '2017', 58, 623],
  ];
  assert.deepEqual(told(counts), []);
  const estimates = [
    ['a', '2017', 500, 500],
    ['b', '2017', 5000, 5000],
  ];
  assert.deepEqual(told(estimates), []);
});

test('the last row is held against the two before it, and the two ends of a range are one figure', () => {
  const last = [
    ['a', '2017', 200, 2500],
    ['b', '2018', 205, 2570],
    ['c', '2019', 2100, 26500],
  ];
  assert.deepEqual(told(last), [`4 All figures under "spent", "taken" are 10.3 times those of line 3. ${REMEDY}`]);
  const table = smallTable({ id: 'text', year: 'date', low: 'number', high: 'number' }, [
    ['a', '2017', 10, 20],
    ['b', '2017', 50, 100],
  ]);
  const columns = table.columns.map((column) => (column.type === 'number' ? { ...column, unit: 'books' } : column));
  assert.deepEqual(scaledRows({ ...table, columns }), []);
});
