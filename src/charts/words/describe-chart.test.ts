import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../../evidence/datasets/dataset.ts';
import { chartModel } from '../model/chart-model.ts';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { describeChart } from './describe-chart.ts';
import { monthText, sampleDataset } from '../testing/sample-dataset.ts';

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
      'to 9 boats (February 2000). Over a gap it changed by more, from 9 boats (February 2000) to 1 boat (April 2000). ' +
      '1 of 6 months has no figure.',
  ]);
});

test('a larger change over a gap is told apart from the largest from one month to the next', () => {
  const [, sentence = ''] = describe(ONE_LINE, monthly([1, 2, null, 90, 91, 92]));
  assert.match(sentence, /from one month to the next is from 1 boat \(January 2000\) to 2 boats \(February 2000\)\./);
  assert.match(sentence, /Over a gap it changed by more, from 2 boats \(February 2000\) to 90 boats \(April 2000\)\./);
  assert.doesNotMatch(describe(ONE_LINE, monthly([1, 9, null, 8, 7, 6]))[1] ?? '', /Over a gap/);
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

test('few rows are all told, open ends counted, rows without a figure named', () => {
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
    '2000: Ann, at least 5 boats; Bob, up to 9 boats; Cat, 3 to 4 boats; Dan, 6 boats.',
    '2001: no figure.',
    '2 figures are only upper or lower bounds.',
    '1 row has no figure: 2001, Eve.',
  ]);
});

test('many rows are told by their lowest and their highest, a log scale is named', () => {
  const spec = { kind: 'range', label: 'name', low: 'a', high: 'a', colour: 'one', scale: 'log' };
  const rows = [3, 1, 4, 1, 5, 9, 2].map((a, index) => ({ month: '2000', name: `Boat ${String(index)}`, a }));
  assert.deepEqual(describe(spec, rows), [
    'A chart of single figures and ranges, one a row: 7 rows.',
    'The lowest is 1 boat (Boat 1), the highest 9 boats (Boat 5).',
    'The scale is logarithmic: equal steps multiply.',
  ]);
});

const DOTS = { kind: 'dots', x: 'month', low: 'a', high: 'b', groups: [{ label: 'Estimates', colour: 'one' }] };
const estimate = (month: string, a: number | null, b: number | null, name: string) => ({ month, a, b, name });

test('estimates are told with their dates and makers', () => {
  const rows = [
    estimate('2000', 3, 3, 'Ann'),
    estimate('2001-05', null, 9, 'Bob'),
    estimate('2002-03-04', null, null, 'Cat'),
  ];
  assert.deepEqual(describe({ ...DOTS, label: 'name' }, rows), [
    'A chart of dots, one a figure and none joined, 2000 to 4 March 2002.',
    'Estimates: 3 boats (2000, Ann); up to 9 boats (May 2001, Bob).',
    'One figure is only an upper or a lower bound.',
    '1 of the dates has no figure.',
  ]);
});

test('many estimates are told by the first, the last, the lowest and the highest', () => {
  const rows = [4, 2, 8, 5, 6, 7].map((a, index) => estimate(`200${String(index)}`, a, a, `Ann ${String(index)}`));
  assert.equal(
    describe({ ...DOTS, label: 'name' }, rows)[1],
    'Estimates: 6 figures. The first is 4 boats (2000, Ann 0); the last 7 boats (2005, Ann 5). ' +
      'The lowest is 2 boats (2001, Ann 1); the highest 8 boats (2002, Ann 2).',
  );
});

test('a timeline is told lane by lane, then the year in which most began', () => {
  const spec = {
    ...{ kind: 'timeline-strip', from: 'month', to: 'until', label: 'name' },
    lanes: [
      { label: 'Storms', colour: 'one', where: { a: 1 } },
      { label: 'Closures', colour: 'two', where: { a: 2 } },
    ],
  };
  const rows = [
    { month: '2000-01-05', until: '2000-01-05', name: 'gale', a: 1 },
    { month: '2000-03', until: '2001-02-03', name: 'harbour closed', a: 2 },
    { month: '2002', until: null, name: 'quay closed', a: 2 },
  ];
  assert.deepEqual(describe(spec, rows), [
    'A timeline, from 5 January 2000 to 2002, in 2 lanes: Storms; Closures.',
    'Storms: Gale (5 January 2000).',
    'Closures: Harbour closed (March 2000 to 3 February 2001); Quay closed (since 2002).',
    '2 of the 3 entries begin in 2000, more than in any other year.',
  ]);
});

test('small multiples are told panel by panel', () => {
  const rows = [
    { month: '2000-01', name: 'north', a: 1 },
    { month: '2000-02', name: 'north', a: 2 },
    { month: '2000-01', name: 'south', a: 8 },
  ];
  assert.deepEqual(describe({ ...ONE_LINE, panels: 'name' }, rows), [
    '2 small charts with the same axes, one for each of these (name): North; South. ' +
      'Each is a line chart, January 2000 to February 2000: Boats.',
    'North: 1 boat (January 2000), 2 boats (February 2000).',
    'South: 8 boats (January 2000). 1 of 2 months has no figure.',
  ]);
});

test('what a chart compares with is told, and whether a figure lies above it', () => {
  const references = [
    { label: 'Berths', value: 10 },
    { label: 'Harbour closed', from: '2000-02', to: '2000-03' },
    { label: 'Election', at: '2000-02-03' },
  ];
  assert.deepEqual(describe({ ...ONE_LINE, references }, monthly([4, 9, 3])).slice(2), [
    'To compare with: Berths, 10 boats. No figure lies above it.',
    'Shaded: Harbour closed (February to March 2000).',
    'Marked: Election (3 February 2000).',
  ]);
});

test("the editor's sentence comes last", () => {
  assert.equal(describe({ ...ONE_LINE, description: 'Mind the storm.' }, monthly([1])).at(-1), 'Mind the storm.');
});

test('estimates of which the last has no end, or is an interval, are told from the first date to the last', () => {
  const opening = (...months: string[]) =>
    describe(
      { ...DOTS },
      months.map((month) => estimate(month, 3, 3, 'Ann')),
    )[0];
  assert.equal(opening('2000', '2002/..'), 'A chart of dots, one a figure and none joined, since 2000.');
  assert.equal(opening('2000', '2001/2003'), 'A chart of dots, one a figure and none joined, 2000 to 2003.');
  assert.equal(opening('2001/2003'), 'A chart of dots, one a figure and none joined, 2001 to 2003.');
});
