import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartProblems } from './chart-problems.ts';
import { chartSchema, type ChartSpec } from './chart-schema.ts';
import { sampleDataset } from './testing/sample-dataset.ts';

const DATASET = sampleDataset([
  { month: '2000-01', name: 'Ann', a: 1, b: 2, tonnes: 3 },
  { month: '2000-02', name: 'Bob', a: 2, b: 3, tonnes: 4 },
  { month: '2000-02', name: 'Cat', a: 2, b: 3, tonnes: 4 },
]);
const HEAD = { title: 'T', subtitle: 'S', dataset: 'boats' };
const SERIES = [{ column: 'a', label: 'A', colour: 'one' }];
const LINE = { ...HEAD, kind: 'line', x: 'month', series: SERIES, where: { name: ['Ann', 'Bob'] } };
const COUNT = { by: 'name', from: 'month', until: 'until', each: 'year', first: 2000, last: 2001 };

function problems(spec: object): ReturnType<typeof chartProblems> {
  return chartProblems(spec as ChartSpec, DATASET, [{ id: 'storm', date: '2000-01-05', label: 'Storm' }]);
}

test('a chart that fits its data has no problem', () => {
  assert.deepEqual(problems({ ...LINE, marks: ['storm'] }), []);
});

test('all problems are reported at once, each with its place and a remedy', () => {
  const found = problems({
    ...LINE,
    x: 'moth',
    series: [{ ...SERIES[0], column: 'name' }],
    where: { who: 'Ann' },
    marks: ['strom'],
  });
  const known = 'Its columns are: month, name, a, b, tonnes, until, source.';
  assert.deepEqual(found, [
    { path: ['where', 'who'], message: 'The dataset "boats" has no column "who".', remedy: known },
    { path: ['x'], message: 'The dataset "boats" has no column "moth".', remedy: known },
    {
      path: ['series', 0, 'column'],
      message: 'The column "name" holds text; here it must hold number.',
      remedy: 'Name another column, or correct its type in content/datasets/boats/dataset.yaml.',
    },
    {
      path: ['marks', 0],
      message: 'There is no event "strom".',
      remedy: 'Events are the rows of content/datasets/events/data.csv; marks name them by their id.',
    },
    {
      path: ['marks'],
      message: 'Events can be marked on a date axis only.',
      remedy: 'Remove marks, or choose a date column for x.',
    },
  ]);
});

test('two rows for one place are reported with their lines', () => {
  const [problem] = problems({ ...LINE, where: undefined });
  assert.equal(problem?.message, '"A" has 2 rows for 2000-02 (lines 3, 4 of data.csv).');
  assert.deepEqual(problem.path, ['series', 0]);
});

test('a selection without rows, mixed units and mixed dates are reported', () => {
  assert.equal(problems({ ...LINE, where: { name: 'Zoe' } })[0]?.message, 'No row of the dataset fits this selection.');
  const mixed = problems({ ...LINE, series: [...SERIES, { column: 'tonnes', label: 'Tonnes', colour: 'two' }] });
  assert.equal(mixed[0]?.message, 'The series have different units: boats, tonnes.');
  const years = sampleDataset([
    { month: '2000', a: 1 },
    { month: '2000-02', a: 2 },
  ]);
  assert.equal(
    chartProblems({ ...LINE, where: undefined } as unknown as ChartSpec, years, [])[0]?.message,
    'The dates of these rows are not all months, or all years.',
  );
});

test('counted groups must hold every value once', () => {
  const groups = [
    { values: ['Ann', 'Bob'], label: 'AB', colour: 'one' },
    { values: ['Bob'], label: 'B', colour: 'two' },
  ];
  const found = problems({ ...HEAD, kind: 'stacked-bar', count: { ...COUNT, groups } });
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
