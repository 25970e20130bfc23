import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from './dataset.ts';
import { startOfClock, wholeDay } from './clock-days.ts';

const from = { column: 'after', dataset: 'laws', key: 'law', date: 'passed' };
const laws = {
  rows: [
    { line: 2, cells: { law: 'A', passed: '2019-05-01' } },
    { line: 3, cells: { law: 'B', passed: '2018-05-01' } },
    { line: 4, cells: { law: 'C', passed: '2020-05' } },
  ],
} as unknown as Dataset;
const start = (after: string | null) => startOfClock({ line: 2, cells: { after } }, from, laws);

test('a row is counted from the last of the rows that it names', () => {
  assert.equal(start('B'), '2018-05-01');
  assert.equal(start('A; B'), '2019-05-01');
});

test('there is no start where none is named, or where the day of one is not known', () => {
  assert.equal(start(null), undefined);
  assert.equal(start('A;C'), undefined);
  assert.equal(start('Z'), undefined);
});

test('only a whole day is a day', () => {
  assert.equal(wholeDay('2019-05-01'), '2019-05-01');
  for (const cell of ['2019-05', '2019', '2019-05-01/2019-05-03', null]) assert.equal(wholeDay(cell), undefined);
});
