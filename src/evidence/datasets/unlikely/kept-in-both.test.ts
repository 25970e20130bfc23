import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths } from '../../../basics/add-months.ts';
import { missedInOther } from './kept-in-both.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const months = Array.from({ length: 25 }, (_, index) => addMonths('2019-01-01', index).slice(0, 7));

const TYPES = { month: 'date', loans: 'number', note: 'text' } as const;

function tablesOf(months: readonly string[], others: readonly string[], note: string | null = null, factor = 1) {
  const one = smallTable(
    TYPES,
    months.map((month, index) => [month, 100 + index, note]),
  );
  const other = smallTable(
    TYPES,
    others.map((month, index) => [month, factor * (100 + index), null]),
  );
  return [one, { ...other, id: 'releases' }];
}

const TOLD = (table: string) =>
  `26 No row of "${table}" is of 2021-01; every other "month" of this table stands there too, with the same figures. Add it to content/datasets/${table}/data.csv too, or say in a note why not.`;

test('a date that was added to one of two tables with the same dates and figures is told', () => {
  assert.deepEqual(inLines(missedInOther(tablesOf(months, months.slice(0, -1)))), [TOLD('releases')]);
  assert.deepEqual(inLines(missedInOther(tablesOf(months.slice(0, -1), [...months, '2020']))), [TOLD('loans')]);
});

test('dates that are in both tables, that a note explains, or of which the figures are others, are left alone', () => {
  assert.deepEqual(missedInOther(tablesOf(months, months)), []);
  assert.deepEqual(missedInOther(tablesOf(months, months.slice(0, -2))), []);
  assert.deepEqual(missedInOther(tablesOf(months, months.slice(0, -1), 'not released yet')), []);
  assert.deepEqual(missedInOther(tablesOf(months, months.slice(0, -1), null, 1.01)), []);
  assert.deepEqual(missedInOther(tablesOf(months.slice(1), months.slice(1, -1))), []);
});
