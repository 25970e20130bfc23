import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { HEAD, LINE, SERIES, problemsOf } from '../testing/chart-of-boats.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { chartProblems } from './chart-problems.ts';

test('standings come from a category whose words have signs', () => {
  const [series] = LINE.series;
  const of = (standing: string) => problemsOf({ ...LINE, series: [{ ...series, standing }] });
  assert.deepEqual(of('standing'), []);
  assert.deepEqual(of('name'), [
    {
      path: ['series', 0, 'standing'],
      message: 'The column "name" holds text; here it must hold category.',
      remedy: 'Name another column, or correct its type in content/datasets/boats/dataset.yaml.',
    },
  ]);
  const plain = sampleDataset(['Ann', 'Bob'].map((name, index) => ({ month: `2000-0${index + 1}`, name, a: 1 })));
  const columns = plain.columns.map((column) => ({ ...column, signs: undefined }));
  const spec = { ...LINE, series: [{ ...series, standing: 'standing' }] } as unknown as ChartSpec;
  assert.deepEqual(chartProblems(spec, { ...plain, columns }, []), [
    {
      path: ['series', 0, 'standing'],
      message: 'The column "standing" has no signs, so nothing can be marked after it.',
      remedy: 'Say under signs in content/datasets/boats/dataset.yaml how its values are marked, or remove standing.',
    },
  ]);
});

test('a row for several months stands alone, and only a line can draw it', () => {
  const rows = sampleDataset([
    { month: '2000-01', name: 'Ann', a: 1 },
    { month: '2000-02/2000-03', name: 'Ann', a: 5 },
    { month: '2000-03', name: 'Ann', a: 2 },
  ]);
  const spec = { ...LINE, where: undefined, marks: undefined } as unknown as ChartSpec;
  assert.deepEqual(
    chartProblems(spec, rows, []).map(({ message }) => message),
    ['There are a figure for 2000-02/2000-03 together and one for 2000-03.'],
  );
  const alone = { ...rows, rows: rows.rows.slice(0, 2) };
  assert.deepEqual(chartProblems(spec, alone, []), []);
  assert.deepEqual(
    chartProblems({ ...spec, kind: 'bar' } as ChartSpec, alone, []).map(({ message }) => message),
    ['The dates of these rows are not all days, all months, or all years.'],
  );
});

test('the one row of another precision than all others is told where it stands', () => {
  const months = ['2000-01', '2000-02', '2000-03', '2000-04', '2000-05-01'];
  const rows = sampleDataset(months.map((month) => ({ month, name: 'Ann', a: 1 })));
  const spec = { ...LINE, where: undefined, marks: undefined } as unknown as ChartSpec;
  assert.deepEqual(chartProblems(spec, rows, []), [
    {
      path: ['x'],
      line: rows.rows[4]?.line,
      message: '"2000-05-01" is a day, and the other rows that a chart draws are months (column "month").',
      remedy:
        'Write it as the others: 2000-05; or, if it is right, choose rows of one precision in the chart with where.',
    },
  ]);
});

test('months that one series has together are not single ones in another', () => {
  const rows = sampleDataset([
    { month: '2000-01/2000-02', name: 'Ann', a: 5 },
    { month: '2000-02', name: 'Bob', a: 2 },
    { month: '2000-03', name: 'Bob', a: 2 },
  ]);
  const series = ['Ann', 'Bob'].map((name) => ({ ...SERIES[0], label: name, colour: name, where: { name } }));
  assert.deepEqual(chartProblems({ ...HEAD, kind: 'line', x: 'month', series } as ChartSpec, rows, []), [
    {
      path: ['x'],
      message: 'There are a figure for 2000-01/2000-02 together and one for 2000-02.',
      remedy: 'Choose with where either the one or the other.',
    },
  ]);
});

test('days that lie a thousand years apart are told: an axis of them could not be drawn', () => {
  const spec = { ...LINE, where: undefined, marks: undefined } as unknown as ChartSpec;
  const far = (...months: string[]) => sampleDataset(months.map((month) => ({ month, name: 'Ann', a: 1 })));
  assert.deepEqual(chartProblems(spec, far('1018-04-03', '2018-04-03'), []), [
    {
      path: ['x'],
      message: 'From 1018-04-03 to 2018-04-03 there are 365,244 days; at most 50,000 can be drawn.',
      remedy: 'Look for a year mistyped, or choose some of the rows with where.',
    },
  ]);
  assert.deepEqual(chartProblems(spec, far('1918-04-03', '2018-04-03'), []), []);
  assert.deepEqual(chartProblems(spec, far('0001', '9999'), []), []);
});

test('a value of a list that no row has is told, in the selection of a chart and of its series', () => {
  const dataset = sampleDataset(['Ann', 'Bob'].map((name, index) => ({ month: `200${index}`, name, a: 1 })));
  const spec = (where: object, own?: object) =>
    ({
      ...LINE,
      where,
      marks: undefined,
      series: SERIES.map((one) => ({ ...one, where: own })),
    }) as unknown as ChartSpec;
  const told = (where: object, own?: object) =>
    chartProblems(spec(where, own), dataset, []).map(({ path, message, remedy }) => [
      path.join('.'),
      `${message} ${remedy}`,
    ]);
  assert.deepEqual(told({ name: ['Ann', 'Bop'] }), [
    [
      'where.name.1',
      'No row of "boats" has "Bop" under "name". Did you mean "Bob"? Correct it, or take it out of the list.',
    ],
  ]);
  assert.deepEqual(told({}, { month: ['2000', '2071'] })[0]?.[0], 'series.0.where.month.1');
  assert.deepEqual(told({ name: ['Ann', 'Bob'] }), []);
});

test('an event that is marked twice, and two series of one name, are told', () => {
  const twice = { ...LINE, marks: undefined, series: [...LINE.series, ...LINE.series] };
  assert.deepEqual(
    problemsOf(twice).map(({ path, message }) => [path.join('.'), message]),
    [['series.1.label', 'Another series has the name "A".']],
  );
  const dataset = sampleDataset([{ month: '2000-01', name: 'Ann', a: 1 }]);
  const spec = { ...LINE, where: undefined, marks: ['flood', { event: 'flood' }] } as unknown as ChartSpec;
  assert.deepEqual(
    chartProblems(spec, dataset, [{ id: 'flood', date: '2000-01-02', label: 'Flood' }]).map(({ message }) => message),
    ['The event "flood" is marked twice.'],
  );
});
