import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartProblems } from './chart-problems.ts';
import { chartSchema, type ChartSpec } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';

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
  const facts = new Map([
    ['berths', { value: 10, unit: 'boats', sources: [] }],
    ['depth', { value: 4, unit: 'metres', sources: [] }],
    ['saying', { value: null, unit: '', sources: [] }],
  ]);
  return chartProblems(spec as ChartSpec, DATASET, [{ id: 'storm', date: '2000-01-05', label: 'Storm' }], facts);
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
  const known = 'Its columns are: month, name, a, b, tonnes, until, standing, source.';
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
      remedy: 'Events are the rows of content/datasets/events/data.csv. Marks name them by their id.',
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
    'The dates of these rows are not all days, all months, or all years.',
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

test('references that cannot be drawn are reported, each at its key', () => {
  const references = [
    { label: 'A', column: 'a' },
    { label: 'B', fact: 'berth' },
    { label: 'C', fact: 'depth' },
    { label: 'D', fact: 'saying' },
    { label: 'E', at: 'strom' },
    { label: 'F', fact: 'berths' },
    { label: 'G', from: 'storm', to: '2000-02' },
  ];
  assert.deepEqual(problems({ ...LINE, references }), [
    {
      path: ['references', 0, 'column'],
      message: 'The column "a" has 2 different figures in the chosen rows; a line needs one.',
      remedy: 'Narrow where, or name a fact.',
    },
    {
      path: ['references', 1, 'fact'],
      message: 'There is no fact "berth".',
      remedy: 'Facts are the entries in content/facts/.',
    },
    {
      path: ['references', 2, 'fact'],
      message: 'The fact "depth" is in metres; the chart is in boats.',
      remedy: 'Name a fact in the unit of the chart.',
    },
    {
      path: ['references', 3, 'fact'],
      message: 'The fact "saying" has no figure.',
      remedy: 'Name a fact with a figure.',
    },
    {
      path: ['references', 4, 'at'],
      message: '"strom" is neither a date nor the id of an event with a date.',
      remedy: 'Write a day as YYYY-MM-DD, or an id of content/datasets/events/data.csv.',
    },
  ]);
});

test('a day needs a date axis, a figure an axis of figures', () => {
  const words = { ...LINE, x: 'name', references: [{ label: 'A', at: 'storm' }] };
  assert.deepEqual(problems(words), [
    {
      path: ['references', 0],
      message: 'A day or a period needs a date axis.',
      remedy: 'Remove it, or choose a date column for x.',
    },
  ]);
  const strip = {
    ...{ ...HEAD, kind: 'timeline-strip', from: 'month', label: 'name', lanes: [{ label: 'All', colour: 'one' }] },
    references: [{ label: 'A', value: 3 }],
  };
  assert.deepEqual(problems(strip), [
    {
      path: ['references', 0],
      message: 'A timeline has no axis of figures.',
      remedy: 'Name a day or a period: at, or from and to.',
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
      remedy: 'Write scale: linear, or leave that row out with where.',
    },
  ]);
  assert.deepEqual(problems({ ...LINE, scale: 'log' }), []);
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
  assert.deepEqual(problems({ ...LINE, panels: { by: 'name', values: ['Ann', 'Eve'] } }), [
    {
      path: ['panels'],
      message: 'No row has the value "Eve" for a panel.',
      remedy: 'Compare each value with the cells of its column in data.csv.',
    },
  ]);
  assert.deepEqual(problems({ ...LINE, where: undefined, panels: 'name' }), []);
});

test('a row in two groups, a group without rows and too many labels are reported', () => {
  const dots = { ...HEAD, kind: 'dots', x: 'month', low: 'a', high: 'a' };
  const groups = [
    { label: 'All', colour: 'one' },
    { label: 'Ann', colour: 'two', where: { name: 'Ann' } },
    { label: 'Eve', colour: 'two', where: { name: 'Eve' } },
  ];
  assert.deepEqual(problems({ ...dots, groups }), [
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

test('events cannot be marked where years are left out', () => {
  const [problem] = problems({ ...LINE, kind: 'bar', places: 'listed', marks: ['storm'] });
  assert.equal(problem?.remedy, 'Remove marks, or places: listed.');
});

test('a reference has one place, and an end only with a beginning', () => {
  const issuesOf = (reference: object) =>
    chartSchema
      .safeParse({ ...LINE, references: [{ label: 'A', ...reference }] })
      .error?.issues.map(({ message }) => message) ?? [];
  assert.deepEqual(issuesOf({ value: 3 }), []);
  assert.deepEqual(issuesOf({ value: 3, fact: 'berths' }), [
    'A reference has exactly one of column, fact, value, at and from.',
  ]);
  assert.ok(issuesOf({ value: 3, to: '2000' }).includes('A reference with to needs from.'));
});

test('standings come from a category whose words have signs', () => {
  const [series] = LINE.series;
  const of = (standing: string) => problems({ ...LINE, series: [{ ...series, standing }] });
  assert.deepEqual(of('standing'), []);
  assert.deepEqual(of('name'), [
    {
      path: ['series', 0, 'standing'],
      message: 'The column "name" holds text; here it must hold category.',
      remedy: 'Name another column, or correct its type in content/datasets/boats/dataset.yaml.',
    },
  ]);
  const plain = sampleDataset([{ month: '2000-01', name: 'Ann', a: 1 }]);
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

test('months that one series has together are not single ones in another', () => {
  const rows = sampleDataset([
    { month: '2000-01/2000-02', name: 'Ann', a: 5 },
    { month: '2000-02', name: 'Bob', a: 2 },
    { month: '2000-03', name: 'Bob', a: 2 },
  ]);
  const series = ['Ann', 'Bob'].map((name) => ({ ...SERIES[0], label: name, where: { name } }));
  assert.deepEqual(chartProblems({ ...HEAD, kind: 'line', x: 'month', series } as ChartSpec, rows, []), [
    {
      path: ['x'],
      message: 'There are a figure for 2000-01/2000-02 together and one for 2000-02.',
      remedy: 'Choose with where either the one or the other.',
    },
  ]);
});
