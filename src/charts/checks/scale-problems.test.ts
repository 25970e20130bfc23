import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { HEAD, LINE, problemsOf } from '../testing/chart-of-boats.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { chartProblems } from './chart-problems.ts';

test('a square has no area for a figure below zero', () => {
  const dataset = sampleDataset([{ month: '2000-01', name: 'Ann', a: -1 }]);
  const spec = { ...HEAD, kind: 'squares', label: 'name', value: 'a', colour: 'one' } as ChartSpec;
  assert.deepEqual(chartProblems(spec, dataset, []), [
    {
      path: ['value'],
      message: 'A square has no area for -1 (column "a", line 2 of data.csv).',
      remedy: 'Write kind: horizontal-bar, or leave that row out with where.',
    },
  ]);
});

test('a log axis is refused where a figure is zero or below', () => {
  const zero = sampleDataset([
    { month: '2000-01', name: 'Ann', a: 3 },
    { month: '2000-02', name: 'Bob', a: 0 },
  ]);
  const found = chartProblems({ ...LINE, scale: 'log' } as unknown as ChartSpec, zero, []);
  assert.deepEqual(found, [
    {
      path: ['scale'],
      message: 'A log axis has no place for 0 (column "a", line 3 of data.csv).',
      remedy:
        'Where no figure is known, leave the cell empty: a gap is no zero. Or write scale: linear, or leave that row out with where.',
    },
  ]);
  assert.deepEqual(problemsOf({ ...LINE, scale: 'log' }), []);
});

test('squares that are too many to stand beside each other are told', () => {
  const dataset = sampleDataset(Array.from({ length: 5 }, (_, a) => ({ month: '2000-01', name: `Ann ${a}`, a })));
  const spec = { ...HEAD, kind: 'squares', label: 'name', value: 'a', colour: 'one' } as ChartSpec;
  assert.deepEqual(
    chartProblems(spec, dataset, []).map(({ message }) => message),
    ['These would be 5 squares; 4 have room beside each other.'],
  );
});

test('a range that is turned round is told, in ranges and in estimates', () => {
  const dataset = sampleDataset([
    { month: '2000-01', name: 'Ann', a: 1, b: 1 },
    { month: '2000-02', name: 'Bob', a: 6, b: 5 },
  ]);
  const told = [
    {
      path: ['low'],
      message: 'On line 3 of data.csv the lower figure, 6, is above the upper one, 5.',
      remedy: 'Exchange low and high here, or the two cells in the table.',
    },
  ];
  const range = { ...HEAD, kind: 'range', label: 'name', low: 'a', high: 'b', colour: 'one' };
  const dots = { ...HEAD, kind: 'dots', x: 'month', low: 'a', high: 'b', groups: [{ label: 'All', colour: 'one' }] };
  for (const spec of [range, dots]) assert.deepEqual(chartProblems(spec as unknown as ChartSpec, dataset, []), told);
  assert.deepEqual(chartProblems({ ...range, low: 'b', high: 'a' } as unknown as ChartSpec, dataset, []), []);
});
