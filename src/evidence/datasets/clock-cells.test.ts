import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from './dataset.ts';
import { clockColumns } from './clock-cells.ts';

const from = { column: 'after', dataset: 'events', key: 'id', date: 'date' };
const events = { rows: [{ line: 2, cells: { id: 'flood', date: '2019-06-14' } }] } as unknown as Dataset;
const cellsOf = (clock: Partial<Dataset>, cells: Record<string, string | number | null>) =>
  clockColumns(clock as Dataset, new Map([['events', events]]), '2021-03-31').map(({ textOf }) =>
    textOf({ line: 2, cells }).replaceAll('\u00a0', ' '),
  );

test('a table without a clock gets no column more', () => {
  assert.deepEqual(cellsOf({}, {}), []);
});

test('a duty says how its day follows from its term, and what was done against it', () => {
  const deadline = { from, months: 'months', due: 'due', done: 'done', title: 'duty', summary: 'duty' };
  assert.deepEqual(cellsOf({ deadline }, { after: 'flood', months: 3, due: '2019-09-14', done: '2019-09-15' }), [
    '3 months from 14 June 2019',
    '15 September 2019, 1 day after it was due',
  ]);
  assert.deepEqual(cellsOf({ deadline }, { after: 'flood', months: null, due: '2021-03-30', done: '2021-03' }), [
    'a day that the text names',
    'the day has come; no act with a date is listed',
  ]);
});

test('a lag needs both days', () => {
  const lag = { from, to: 'issued', label: 'Days after' };
  assert.deepEqual(cellsOf({ lag }, { after: 'flood', issued: '2019-06-23' }), ['9 days after']);
  assert.deepEqual(cellsOf({ lag }, { after: 'flood', issued: '2019-06' }), ['not known']);
  assert.deepEqual(cellsOf({ lag }, { after: null, issued: '2019-06-23' }), ['not known']);
});
