import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../../charts/specification/chart-schema.ts';
import { sampleDataset } from '../../charts/testing/sample-dataset.ts';
import { chartThrough } from './chart-through.ts';

const dataset = {
  ...sampleDataset([
    { month: '2020-01', name: 'x', a: 3, b: 1 },
    { month: '2020-02', name: 'x', a: 5 },
    { month: '2020-03', name: 'x', b: 2 },
    { month: '2020-04', name: 'y' },
  ]),
  dateColumn: 'month',
};
const shared = { title: 'Boats', subtitle: 'Boats a month', dataset: 'boats' };

function through(spec: object) {
  return chartThrough(chartSchema.parse({ ...shared, ...spec }), dataset);
}

test('a line ends with the last figure of any of its series', () => {
  const series = (column: string) => ({ column, label: column, colour: 'ink' });
  assert.equal(through({ kind: 'line', x: 'month', series: [series('a')] }), '2020-02');
  assert.equal(through({ kind: 'line', x: 'month', series: [series('a'), series('b')] }), '2020-03');
});

test('rows end with the last that is drawn', () => {
  const rows = { kind: 'range', label: 'name', low: 'a', high: 'b', colour: 'ink' };
  assert.equal(through(rows), '2020-03');
  assert.equal(through({ ...rows, where: { month: { to: '2020-02' } } }), '2020-02');
});

test('a count ends with its last year', () => {
  const groups = [{ values: ['x', 'y'], label: 'All', colour: 'ink' }];
  const count = { by: 'name', from: 'month', until: 'until', each: 'year', first: 2020, last: 2023, groups };
  assert.equal(through({ kind: 'stacked-bar', count }), '2023');
});
