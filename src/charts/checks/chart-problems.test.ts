import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema, type ChartSpec } from '../specification/chart-schema.ts';
import { COUNT, HEAD, LINE, SERIES, problemsOf } from '../testing/chart-of-boats.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { chartProblems } from './chart-problems.ts';

test('a chart that fits its data has no problem', () => {
  assert.deepEqual(problemsOf({ ...LINE, marks: ['storm'] }), []);
});

test('all problems are reported at once, each with its place and a remedy', () => {
  const found = problemsOf({
    ...LINE,
    x: 'moth',
    series: [{ ...SERIES[0], column: 'name' }],
    where: { who: 'Ann' },
    marks: ['strom'],
  });
  const known = 'Its columns are: month, name, a, b, tonnes, until, standing, source.';
  assert.deepEqual(found, [
    {
      path: ['where', 'who'],
      message: 'The dataset "boats" has no column "who".',
      remedy: known,
      missing: 'column boats.who',
    },
    {
      path: ['x'],
      message: 'The dataset "boats" has no column "moth".',
      remedy: `Did you mean "month"? ${known}`,
      missing: 'column boats.moth',
    },
    {
      path: ['series', 0, 'column'],
      message: 'The column "name" holds text; here it must hold number.',
      remedy: 'Name another column, or correct its type in content/datasets/boats/dataset.yaml.',
    },
    {
      path: ['marks', 0],
      message: 'There is no event "strom".',
      remedy:
        'Did you mean "storm"? Events are the rows of content/datasets/events/data.csv. Marks name them by their id.',
      missing: 'event strom',
    },
    {
      path: ['marks'],
      message: 'Events can be marked on a date axis only.',
      remedy: 'Remove marks, or choose a date column for x.',
    },
  ]);
});

test('a mark of an event outside the dates of the chart is told, as nobody would see it', () => {
  const dataset = sampleDataset([
    { month: '2000-01', name: 'Ann', a: 1 },
    { month: '2000-03', name: 'Ann', a: 2 },
  ]);
  const spec = { ...LINE, where: undefined, marks: ['flood', { event: 'fire', label: 'Fire' }] };
  const events = [
    { id: 'flood', date: '2000-02-29', label: 'Flood' },
    { id: 'fire', date: '1999-12-31', label: 'Fire' },
  ];
  assert.deepEqual(chartProblems(spec as unknown as ChartSpec, dataset, events), [
    {
      path: ['marks', 1],
      message: 'The event "fire" lies outside the dates of this chart, so its mark would be left out.',
      remedy: 'Take the mark out, or choose rows of its time with where.',
    },
  ]);
});

test('two rows for one place are reported with their lines', () => {
  const [problem] = problemsOf({ ...LINE, where: undefined });
  assert.equal(problem?.message, '"A" has 2 rows for 2000-02 (lines 3, 4 of data.csv).');
  assert.deepEqual(problem.path, ['series', 0]);
});

test('a selection without rows, mixed units and mixed dates are reported', () => {
  assert.equal(
    problemsOf({ ...LINE, where: { name: 'Zoe' } })[0]?.message,
    'No row of "boats" has "Zoe" under "name".',
  );
  const mixed = problemsOf({ ...LINE, series: [...SERIES, { column: 'tonnes', label: 'Tonnes', colour: 'two' }] });
  assert.equal(mixed[0]?.message, 'The series have different units: boats, tonnes.');
  const years = sampleDataset([
    { month: '2000', a: 1 },
    { month: '2000-02', a: 2 },
  ]);
  assert.equal(
    chartProblems({ ...LINE, where: undefined } as unknown as ChartSpec, years, [])[0]?.message,
    'The dates of these rows are not all days, all months, or all years.',
  );
});

test('counted groups must hold every value once', () => {
  const groups = [
    { values: ['Ann', 'Bob'], label: 'AB', colour: 'one' },
    { values: ['Bob'], label: 'B', colour: 'two' },
  ];
  const found = problemsOf({ ...HEAD, kind: 'stacked-bar', count: { ...COUNT, groups } });
  assert.deepEqual(
    found.map(({ message }) => message),
    ['Rows with name "Cat" belong to no group.', 'The value "Bob" stands in two groups.'],
  );
});

test('the schema refuses unknown keys, digits in a description, and a stack with neither series nor count', () => {
  const refused = (spec: object) => chartSchema.safeParse(spec).error?.issues.map(({ message }) => message) ?? [];
  assert.deepEqual(refused(LINE), []);
  assert.equal(refused({ ...LINE, sereis: [] }).length, 1);
  assert.deepEqual(refused({ ...LINE, description: 'It fell by 33.' }), [
    'Write this sentence without digits. Figures are put into the description from the data.',
  ]);
  assert.deepEqual(refused({ ...HEAD, kind: 'stacked-bar' }), ['A stacked bar needs either x and series, or count.']);
});

test('panels that are too many, or have no row, are reported', () => {
  const rows = Array.from({ length: 13 }, (_, index) => ({ month: '2000-01', name: `Boat ${String(index)}`, a: 1 }));
  const spec = { ...LINE, where: undefined, panels: 'name' } as unknown as ChartSpec;
  assert.deepEqual(chartProblems(spec, sampleDataset(rows), []), [
    {
      path: ['panels'],
      message: 'These would be 13 panels; more than 12 cannot be compared at a glance.',
      remedy: 'Choose some of them: panels: { by: column, values: [first, second] }.',
    },
  ]);
  assert.deepEqual(problemsOf({ ...LINE, panels: { by: 'name', values: ['Ann', 'Eve'] } }), [
    {
      path: ['panels'],
      message: 'No row has the value "Eve" for a panel.',
      remedy: 'Compare each value with the cells of its column in data.csv.',
    },
  ]);
  assert.deepEqual(problemsOf({ ...LINE, where: undefined, panels: 'name' }), []);
});

test('events cannot be marked where years are left out', () => {
  const [problem] = problemsOf({ ...LINE, kind: 'bar', places: 'listed', marks: ['storm'] });
  assert.equal(problem?.remedy, 'Remove marks, or places: listed.');
});
