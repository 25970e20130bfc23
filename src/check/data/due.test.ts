import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { dueAfter } from './due.ts';

const DESCRIPTION = 'coverage: To 2020.\ncompiledOn: 2021-01-01\n';

function tableOf(id: string, rows: readonly (readonly [string, number])[]): Dataset {
  return {
    ...{ id, title: id, description: '', attribution: '', licence: '', compiledFrom: '', compiledOn: '2021-01-01' },
    ...{ columns: [], coverage: 'To 2020.', gaps: [], caveats: [], dateColumn: 'year' },
    rows: rows.map(([year, loans], at) => ({ line: at + 2, cells: { year, loans } })),
  };
}

function due(other: Dataset, last: string): string[] {
  const before = tableOf('loans', [['2020', 61.05]]);
  const after = tableOf('loans', [
    ['2020', 61.05],
    [last, 70.2],
  ]);
  const datasets = new Map([after, other].map((table) => [table.id, table]));
  const ground = { before, after, description: DESCRIPTION, datasets, charts: new Map(), site: undefined };
  return dueAfter({ ...ground, today: '2021-12-31' }).filter((line) => line.includes('data.csv'));
}

test('a new row of a time to come is told', () => {
  assert.deepEqual(due(tableOf('readers', []), '2021'), []);
  assert.deepEqual(due(tableOf('readers', []), '2022'), [
    'content/datasets/loans/data.csv 2022 has not come yet: today is 2021-12-31.',
  ]);
});

test('another table that keeps the same figures is named', () => {
  const told = ['content/datasets/releases/data.csv has figures of 2020 too. Are the new ones to be there?'];
  assert.deepEqual(due(tableOf('releases', [['2020', 61.05]]), '2021'), told);
  assert.deepEqual(due(tableOf('releases', [['2020', 61.1]]), '2021'), []);
  assert.deepEqual(due(tableOf('releases', [['2019', 61.05]]), '2021'), []);
});
