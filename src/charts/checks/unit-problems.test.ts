import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueAxis } from '../model/value-axis.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { unitProblems } from './unit-problems.ts';

function told(subtitle: string, { unit = 'million US dollars', values = [120], title = 'The mill earned more' } = {}) {
  const dataset = sampleDataset([]);
  const columns = dataset.columns.map((column) => (column.name === 'a' ? { ...column, unit } : column));
  const spec = { kind: 'horizontal-bar', title, subtitle, dataset: 'boats', label: 'name', value: 'a', colour: 'one' };
  return unitProblems(spec as ChartSpec, { ...dataset, columns }, () => valueAxis(values, unit)).map(
    ({ path, message, remedy }) => `${path.join('.')}: ${message} ${remedy}`,
  );
}

test('a subtitle in another scale than what is drawn is told with both units', () => {
  assert.deepEqual(told('Earnings, billion US dollars a year'), [
    'subtitle: The subtitle says "billion US dollars", and what is drawn is in million US dollars. Write million US dollars, or draw another column.',
  ]);
  assert.deepEqual(told('Thousand books lent', { unit: 'books' }), [
    'subtitle: The subtitle says "thousand books", and what is drawn is in books. Write books, or draw another column.',
  ]);
  assert.deepEqual(told('What came back, percent', { unit: 'books' }), [
    'subtitle: The subtitle says "percent", and what is drawn is in books. Write books, or draw another column.',
  ]);
  assert.equal(told('Earnings', { title: 'Thousand US dollars a year and no more' }).length, 1);
});

test('the scale of the column and that of its axis may be named', () => {
  assert.deepEqual(told('Earnings, million US dollars a year'), []);
  assert.deepEqual(told('Earnings, billion US dollars a year', { values: [5200] }), []);
  assert.deepEqual(told('Earnings, US dollars a year'), []);
});
