import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../datasets/dataset.ts';
import { chartModel } from './chart-model.ts';
import type { ChartSpec } from './chart-schema.ts';
import { describeChart } from './describe-chart.ts';
import { monthText, sampleDataset } from './testing/sample-dataset.ts';

const HEAD = { title: 'More boats', subtitle: 'Boats a month', dataset: 'boats' };

function describe(spec: object, rows: readonly Record<string, Cell>[]): string[] {
  const sentences = describeChart(chartModel({ ...HEAD, ...spec } as ChartSpec, sampleDataset(rows), []));
  return sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

const monthly = (values: readonly (number | null)[]) => values.map((a, index) => ({ month: monthText(index), a }));
const ONE_LINE = { kind: 'line', x: 'month', series: [{ column: 'a', label: 'Boats', colour: 'one' }] };

test('a line is told by its ends, its extremes, its largest change and its gaps', () => {
  assert.deepEqual(describe(ONE_LINE, monthly([4, 9, null, 1, 2, 3])), [
    'A line chart, January 2000 to June 2000: Boats.',
    'Boats: from 4 boats (January 2000) to 3 boats (June 2000). The highest figure is 9 boats (February 2000), ' +
      'the lowest 1 boat (April 2000). The largest change from one month to the next is from 4 boats (January 2000) ' +
      'to 9 boats (February 2000). 1 of 6 months has no figure.',
  ]);
});

test('no change is told across a gap', () => {
  const [, sentence = ''] = describe(ONE_LINE, monthly([1, 2, null, 90, 91, 92]));
  assert.match(sentence, /from 1 boat \(January 2000\) to 2 boats \(February 2000\)/);
});

test('a month that has no row is a gap like a month with an empty cell', () => {
  const rows = [0, 1, 2, 3, 5].map((index) => ({ month: monthText(index), a: index + 1 }));
  assert.match(describe(ONE_LINE, rows)[1] ?? '', /1 of 6 months has no figure\.$/);
});

test('few figures are all told, equal ones once, none in words', () => {
  assert.equal(describe(ONE_LINE, monthly([4, 9]))[1], 'Boats: 4 boats (January 2000), 9 boats (February 2000).');
  assert.equal(describe(ONE_LINE, monthly([7, 7, 7, 7, 7]))[1], 'Boats: 7 boats throughout, January 2000 to May 2000.');
  assert.equal(describe(ONE_LINE, monthly([null]))[1], 'Boats: no figure. 1 of 1 months has no figure.');
  assert.deepEqual(describe(ONE_LINE, []), ['A line chart without figures.']);
});

test('the parts of a stack are told together first', () => {
  const rows = [
    { month: '2000-01', a: 1, b: 2 },
    { month: '2000-02', a: 3, b: null },
  ];
  const series = [
    { column: 'a', label: 'A', colour: 'one' },
    { column: 'b', label: 'B', colour: 'two' },
  ];
  assert.deepEqual(describe({ kind: 'stacked-bar', x: 'month', series }, rows), [
    'A chart of stacked bars, January 2000 to February 2000: A; B.',
    'All parts together: 3 boats (January 2000), 3 boats (February 2000).',
    'A: 1 boat (January 2000), 3 boats (February 2000).',
    'B: 2 boats (January 2000). 1 of 2 months has no figure.',
  ]);
});

test('ranges are told by group, open ends and rows without a figure are counted', () => {
  const spec = { kind: 'range', label: 'name', low: 'a', high: 'b', group: 'month', colour: 'one' };
  const rows = [
    { month: '2000', name: 'Ann', a: 5, b: null },
    { month: '2000', name: 'Bob', a: null, b: 9 },
    { month: '2000', name: 'Cat', a: 3, b: 4 },
    { month: '2000', name: 'Dan', a: 6, b: 6 },
    { month: '2001', name: 'Eve', a: null, b: null },
  ];
  assert.deepEqual(describe(spec, rows), [
    'A chart of single figures and ranges, one a row: 5 rows, by month.',
    '2000: 4 figures. The lowest is 3 to 4 boats (Cat), the highest up to 9 boats (Bob).',
    '2001: no figure.',
    '2 figures are only upper or lower bounds.',
    '1 row has no figure.',
  ]);
});

test("the editor's sentence comes last", () => {
  assert.equal(describe({ ...ONE_LINE, description: 'Mind the storm.' }, monthly([1])).at(-1), 'Mind the storm.');
});
