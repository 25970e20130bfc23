import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartSpec } from '../specification/chart-schema.ts';
import { LINE, SERIES, problemsOf } from '../testing/chart-of-boats.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { chartProblems } from './chart-problems.ts';
import { exchangedColours } from './series-problems.ts';

test('a name in braces under a chart is told, as nothing fills it in there', () => {
  assert.deepEqual(problemsOf({ ...LINE, note: 'In 2000 it was {boats-2000}.' }), [
    {
      path: ['note'],
      message: '{boats-2000} would be printed as it stands: under "note" no figure is filled in.',
      remedy: 'Say it without the figure; a note at a point, under notes, can print one.',
    },
  ]);
});

test('a subtitle with the unit of a column that is not drawn is told', () => {
  assert.deepEqual(problemsOf({ ...LINE, subtitle: 'Fish landed, tonnes' }), [
    {
      path: ['subtitle'],
      message: 'The subtitle says "tonnes", and what is drawn is in boats.',
      remedy: 'Write boats, or draw the other column.',
    },
  ]);
  assert.deepEqual(problemsOf({ ...LINE, subtitle: 'Boats that landed tonnes, boats a month' }), []);
});

test('two series of one colour are told', () => {
  const series = [...SERIES, { column: 'b', label: 'B', colour: 'one' }];
  assert.deepEqual(problemsOf({ ...LINE, series }), [
    {
      path: ['series', 1, 'colour'],
      message: '"B" has the colour of "A", one.',
      remedy: 'Give each series a colour of its own.',
    },
  ]);
});

test('series in the colours of each other are told', () => {
  const series = [
    { column: 'a', label: 'Boats that sailed', colour: 'rowed' },
    { column: 'b', label: 'Boats that rowed', colour: 'sailed' },
  ];
  const told = (index: number, own: string, colour: string, other: string) => ({
    path: ['series', index, 'colour'],
    message: `"${own}" has the colour "${colour}", which bears the name of "${other}".`,
    remedy: 'If the colours of the two were exchanged, exchange them again.',
  });
  assert.deepEqual(exchangedColours({ ...LINE, series } as ChartSpec), [
    told(0, 'Boats that sailed', 'rowed', 'Boats that rowed'),
    told(1, 'Boats that rowed', 'sailed', 'Boats that sailed'),
  ]);
  const right = series.map((one, index) => ({ ...one, colour: index === 0 ? 'sailed' : 'rowed' }));
  assert.deepEqual(exchangedColours({ ...LINE, series: right } as ChartSpec), []);
});

test('a total stacked on its parts is told', () => {
  const months = Array.from({ length: 10 }, (_, index) => `2000-${String(index + 1).padStart(2, '0')}`);
  const dataset = sampleDataset(months.map((month, a) => ({ month, name: 'Ann', a: a + 1, b: 7, tonnes: a + 8 })));
  const named = { a: 'Sailed', b: 'Rowed', tonnes: 'All' };
  const series = Object.entries(named).map(([column, label]) => ({ column, label, colour: column }));
  const same = { ...dataset, columns: dataset.columns.map((column) => ({ ...column, unit: 'boats' })) };
  const spec = { ...LINE, where: undefined, kind: 'stacked-bar', series } as unknown as ChartSpec;
  assert.deepEqual(chartProblems(spec, same, []), [
    {
      path: ['series', 2],
      message: '"All" is the sum of "Sailed" and "Rowed": stacked, the bars would be twice as high.',
      remedy: 'Take it out; or write kind: bar, with the three beside each other.',
    },
  ]);
  assert.deepEqual(chartProblems({ ...spec, kind: 'bar' } as ChartSpec, same, []), []);
});

test('a line to compare with that has the name of a series is told', () => {
  assert.deepEqual(problemsOf({ ...LINE, references: [{ label: 'A', value: 2 }] }), [
    {
      path: ['references', 0, 'label'],
      message: 'A series has the name "A" too.',
      remedy: 'Say in other words what the line or band is.',
    },
  ]);
});
