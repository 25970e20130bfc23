import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { titleProblems } from './title-problems.ts';

const DATASET = sampleDataset([
  { month: '2000-01', name: 'Norway', a: 1, b: 2 },
  { month: '2000-02', name: 'Sweden', a: 2, b: 3 },
  { month: '2000-03', name: 'coal', a: 2, b: 3 },
  { month: '2000-04', name: 'IN', a: 2, b: 3 },
]);
const EVENTS = [{ id: 'storm', date: '2000-01-05', label: 'Storm over Norway' }];
const SERIES = { column: 'a', label: 'Boats', colour: 'one' };
const LINE = { subtitle: 'Boats a month', dataset: 'boats', kind: 'line', x: 'month', series: [SERIES] };

function told(spec: object): string[] {
  const chart = chartSchema.parse({ ...LINE, ...spec });
  return titleProblems(chart, DATASET, EVENTS).map(({ message, remedy }) => `${message} ${remedy}`);
}

const NORWAY =
  'The title names "Norway", a thing of the table that this chart does not draw. Draw its rows, name it in the subtitle, or write the title about what is drawn.';

test('a thing of the table that stands in the title and is not drawn is told', () => {
  assert.deepEqual(told({ title: 'Norway had most boats in spring', where: { name: 'Sweden' } }), [NORWAY]);
  const ofSweden = [{ ...SERIES, where: { name: 'Sweden' } }];
  assert.deepEqual(told({ title: 'Most boats were Norway’s', series: ofSweden }), [NORWAY]);
  assert.equal(told({ title: 'Coal came by boat', where: { name: 'Sweden' } }).length, 1);
});

test('what rows, series, marks, references or the subtitle name is drawn', () => {
  const title = 'Norway had most boats in spring';
  const where = { name: 'Sweden' };
  assert.deepEqual(told({ title }), []);
  assert.deepEqual(told({ title, where: { name: ['Norway', 'Sweden'] } }), []);
  assert.deepEqual(told({ title, where, subtitle: 'Boats of Norway' }), []);
  assert.deepEqual(told({ title, where, series: [{ ...SERIES, label: 'Norway’s boats' }] }), []);
  assert.deepEqual(told({ title, where, marks: ['storm'] }), []);
  assert.deepEqual(told({ title, where, references: [{ label: 'Limit in Norway', value: 2 }] }), []);
});

test('words that only look like a thing of the table are free', () => {
  const where = { name: 'Sweden' };
  for (const title of ['Norwegian boats', 'Boats in spring', 'Charcoal came by boat']) {
    assert.deepEqual(told({ title, where }), [], title);
  }
});

test('the heading of a column that is not drawn is a thing of the table', () => {
  const columns = DATASET.columns.map((column) => ({
    ...column,
    label: { a: 'Ann, boats', b: 'Bob, boats' }[column.name] ?? column.label,
  }));
  const titled = (title: string) =>
    titleProblems(chartSchema.parse({ ...LINE, title }), { ...DATASET, columns }, EVENTS);
  assert.deepEqual(titled('Ann had most'), []);
  assert.equal(titled('Bob had most').length, 1);
});

test('a subtitle that speaks of months over figures of years is told', () => {
  const yearly = sampleDataset([
    { month: '2000', name: 'Norway', a: 1, b: 2 },
    { month: '2001', name: 'Norway', a: 2, b: 3 },
  ]);
  const toldOf = (subtitle: string, dataset = yearly) =>
    titleProblems(chartSchema.parse({ ...LINE, title: 'Boats came', subtitle }), dataset, EVENTS).map(
      ({ message, remedy }) => `${message} ${remedy}`,
    );
  assert.deepEqual(toldOf('Boats a month'), [
    'The subtitle has "a month", and each figure that is drawn is of a year. Write "a year", or draw the figures of months.',
  ]);
  assert.deepEqual(toldOf('Boats a year'), []);
  assert.deepEqual(toldOf('Boats a month', DATASET), []);
});
