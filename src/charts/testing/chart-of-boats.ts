import { chartProblems } from '../checks/chart-problems.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { sampleDataset } from './sample-dataset.ts';

const BOATS = sampleDataset([
  { month: '2000-01', name: 'Ann', a: 1, b: 2, tonnes: 3 },
  { month: '2000-02', name: 'Bob', a: 2, b: 3, tonnes: 4 },
  { month: '2000-02', name: 'Cat', a: 2, b: 3, tonnes: 4 },
]);
/** Parts of charts of the boats that fit them. */
export const HEAD = { title: 'T', subtitle: 'S', dataset: 'boats' };
export const SERIES = [{ column: 'a', label: 'A', colour: 'one' }];
export const LINE = { ...HEAD, kind: 'line', x: 'month', series: SERIES, where: { name: ['Ann', 'Bob'] } };
export const COUNT = { by: 'name', from: 'month', until: 'until', each: 'year', first: 2000, last: 2001 };

/** What is amiss with a chart of the boats. */
export function problemsOf(spec: object): ReturnType<typeof chartProblems> {
  const facts = new Map([
    ['berths', { value: 10, unit: 'boats', sources: [] }],
    ['depth', { value: 4, unit: 'metres', sources: [] }],
    ['saying', { value: null, unit: '', sources: [] }],
  ]);
  return chartProblems(spec as ChartSpec, BOATS, [{ id: 'storm', date: '2000-01-05', label: 'Storm' }], facts);
}
