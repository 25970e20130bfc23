import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { HEAD, problemsOf } from '../testing/chart-of-boats.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { chartProblems } from './chart-problems.ts';

test('a row in two groups, a group without rows and too many labels are reported', () => {
  const dots = { ...HEAD, kind: 'dots', x: 'month', low: 'a', high: 'a' };
  const groups = [
    { label: 'All', colour: 'one' },
    { label: 'Ann', colour: 'two', where: { name: 'Ann' } },
    { label: 'Eve', colour: 'two', where: { name: 'Eve' } },
  ];
  assert.deepEqual(problemsOf({ ...dots, groups }), [
    {
      path: ['groups', 2],
      message: 'No row of the dataset fits this selection.',
      remedy: 'Compare each value with the cells of its column in data.csv.',
    },
    {
      path: ['groups'],
      message: 'Line 2 of data.csv belongs to two of the groups.',
      remedy: 'Narrow their where, so that each row belongs to one.',
    },
  ]);
  const many = sampleDataset(Array.from({ length: 41 }, () => ({ month: '2000-01', name: 'Ann', a: 1 })));
  const labelled = { ...dots, label: 'name', groups: [groups[0]] } as unknown as ChartSpec;
  assert.deepEqual(chartProblems(labelled, many, []), [
    {
      path: ['label'],
      message: '41 dots cannot all be labelled; 40 can.',
      remedy: 'Choose fewer rows with where, or leave label out.',
    },
  ]);
});

test('a period that ends before it begins is reported', () => {
  const rows = sampleDataset([{ month: '2000-05', until: '2000-02', name: 'Ann' }]);
  const lanes = [{ label: 'All', colour: 'one' }];
  const spec = { ...HEAD, kind: 'timeline-strip', from: 'month', to: 'until', label: 'name', lanes };
  assert.deepEqual(chartProblems(spec as ChartSpec, rows, []), [
    {
      path: ['to'],
      message: 'On line 2 of data.csv the period ends before it begins.',
      remedy: 'Correct the dates, or leave the row out with where.',
    },
  ]);
});
