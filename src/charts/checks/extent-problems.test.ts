import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { extentProblems } from './extent-problems.ts';

const DATASET = sampleDataset([
  { month: '2000-02', a: 1 },
  { month: '2003-01', a: 2 },
]);

function told(title: string, subtitle = 'Boats a month'): string[] {
  const series = [{ column: 'a', label: 'Boats', colour: 'one' }];
  const chart = chartSchema.parse({ dataset: 'boats', kind: 'line', x: 'month', title, subtitle, series });
  return extentProblems(chart, DATASET).map(({ message, remedy }) => `${message} ${remedy}`);
}

test('a title that ends with fewer years than are drawn is told', () => {
  assert.deepEqual(told('Boats in the harbour, 2000 to 2002'), [
    'The title ends with 2000 to 2002, and what is drawn runs from 2000 to 2003. Correct the years, or choose those rows with where.',
  ]);
  assert.equal(told('Boats', 'Boats a month (2001–2003)').length, 1);
});

test('the years that are drawn, and years that tell of a part of them, are left alone', () => {
  assert.deepEqual(told('Boats in the harbour, 2000 to 2003'), []);
  assert.deepEqual(told('Boats were few from 2000 to 2002'), []);
  assert.deepEqual(told('Boats'), []);
});
