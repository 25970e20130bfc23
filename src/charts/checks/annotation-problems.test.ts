import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartProblems } from './chart-problems.ts';
import { chartSchema } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';

const DATASET = sampleDataset([
  { month: '2000-01', name: 'Ann', a: 1, b: 2 },
  { month: '2000-02', name: 'Bob', a: null, b: 3 },
  { month: '2000-03', name: 'Cat', a: 4, b: 5 },
]);
const EVENTS = [{ id: 'storm', date: '2000-01-05', label: 'Storm' }];
const FACTS = new Map([['berths', { value: 10, unit: 'boats', sources: [] }]]);
const HEAD = { title: 'T', subtitle: 'S', dataset: 'boats' };
const SERIES = [
  { column: 'a', label: 'A', colour: 'one' },
  { column: 'b', label: 'B', colour: 'two' },
];
const LINE = { ...HEAD, kind: 'line', x: 'month', series: SERIES };
const ROWS = { ...HEAD, kind: 'horizontal-bar', label: 'name', value: 'b', colour: 'one' };

function problems(spec: object): ReturnType<typeof chartProblems> {
  return chartProblems(chartSchema.parse(spec), DATASET, EVENTS, FACTS);
}

function refused(spec: object): string[] {
  return chartSchema.safeParse(spec).error?.issues.map(({ message }) => message) ?? [];
}

test('words at points, over brackets and at marks that are there have no problem', () => {
  const notes = [
    { at: '2000-01', series: 'A', text: '{figure} in {date}, of {berths}' },
    { row: { name: 'Cat' }, series: 'B', text: 'counted by {name}' },
    { from: 'storm', to: '2000-03-05', text: 'repairs' },
  ];
  const marks = [{ event: 'storm', label: 'The great storm of 1999', weight: 'strong' }];
  assert.deepEqual(problems({ ...LINE, notes, marks }), []);
  assert.deepEqual(
    problems({ ...ROWS, notes: [{ row: { name: 'Cat' }, text: 'last' }], emphasis: { name: 'Cat' } }),
    [],
  );
});

test('a note on a point that is not there is reported at its key, with what is there', () => {
  const notes = [
    { at: '2000-07', series: 'A', text: 'x' },
    { at: '2000-02', series: 'A', text: 'x' },
    { at: '2000-01', text: 'x' },
    { at: '2000-01', series: 'C', text: 'x' },
    { row: { name: 'Zoe' }, series: 'A', text: 'x' },
    { row: { month: ['2000-01', '2000-03'] }, series: 'A', text: 'x' },
  ];
  assert.deepEqual(problems({ ...LINE, notes }), [
    {
      path: ['notes', 0, 'at'],
      message: 'There is no "2000-07" along the bottom of this chart, so the note has no point to stand at.',
      remedy: 'Name a place as the table writes it, from 2000-01 to 2000-03.',
    },
    {
      path: ['notes', 1],
      message: 'There is no figure for February 2000, so the note has no point to stand at.',
      remedy: 'Name a place that has a figure.',
    },
    {
      path: ['notes', 2, 'at'],
      message: '2 series have a place here; a note stands at one.',
      remedy: 'Add series: one of "A", "B".',
    },
    { path: ['notes', 3, 'series'], message: 'There is no series "C".', remedy: 'Its series are "A", "B".' },
    {
      path: ['notes', 4, 'row'],
      message: 'No row that this chart draws fits this, so the note has no point to stand at.',
      remedy: 'Compare each value with the cells of its column in data.csv, and with where.',
    },
    {
      path: ['notes', 5, 'row'],
      message: '2 points fit this; a note stands at one.',
      remedy: 'Narrow it, so that one point is left.',
    },
  ]);
});

test('a chart of rows has no places along the bottom, and no bracket', () => {
  const notes = [
    { at: '2000-01', text: 'x' },
    { from: 'storm', to: '2000-03-01', text: 'x' },
  ];
  assert.deepEqual(problems({ ...ROWS, notes }), [
    {
      path: ['notes', 0, 'at'],
      message: 'This kind of chart has no places along the bottom.',
      remedy: 'Name the row whose figure it is: row: { column: value }.',
    },
    {
      path: ['notes', 1],
      message: 'A bracket between two days needs a date axis.',
      remedy: 'Remove it, or choose a date column for x.',
    },
  ]);
});

test('words that restate a figure without binding it, and braces that name nothing, are reported', () => {
  const notes = [
    { at: '2000-01', series: 'A', text: 'only 40 percent of it' },
    { at: '2000-03', series: 'A', text: 'four boats' },
    { at: '2000-03', series: 'B', text: 'of {bertsh}' },
    { from: 'storm', to: '2000-03-05', text: '{figure} in all' },
  ];
  const marks = [{ event: 'storm', label: '300 boats lost' }];
  const bind = 'Bind it: {figure} is that of the point, {column} a cell of its row, {id} that of a fact.';
  assert.deepEqual(problems({ ...LINE, notes: notes.slice(0, 1), marks }), [
    { path: ['marks', 0, 'label'], message: '"300" is a bare figure in the words on the chart.', remedy: bind },
  ]);
  assert.deepEqual(problems({ ...LINE, notes }), [
    { path: ['notes', 0, 'text'], message: '"40 percent" is a bare figure in the words on the chart.', remedy: bind },
    { path: ['notes', 1, 'text'], message: '"four boats" is a bare figure in the words on the chart.', remedy: bind },
    {
      path: ['notes', 2, 'text'],
      message: 'There is nothing to print for {bertsh}.',
      remedy: 'Write {figure}, {date}, {column} for a cell of its row, or {id} for a fact that has a figure.',
    },
    {
      path: ['notes', 3, 'text'],
      message: 'There is nothing to print for {figure}.',
      remedy: 'Write {id} for a fact that has a figure.',
    },
  ]);
});

test('two notes at one point, a bracket that ends before it begins, and emphasis on nothing or on all are reported', () => {
  const twice = [
    { at: '2000-01', series: 'A', text: 'x' },
    { row: { name: 'Ann' }, series: 'A', text: 'y' },
    { from: '2000-03-01', to: 'storm', text: 'z' },
    { from: 'strom', to: '2000-03-01', text: 'z' },
  ];
  assert.deepEqual(problems({ ...LINE, notes: twice }), [
    {
      path: ['notes', 2, 'to'],
      message: 'The bracket ends before it begins.',
      remedy: 'Exchange from and to, or correct one of them.',
    },
    {
      path: ['notes', 3, 'from'],
      message: '"strom" is neither a date nor the id of an event with a date.',
      remedy: 'Write a day as YYYY-MM-DD, or an id of content/datasets/events/data.csv.',
    },
    { path: ['notes', 1], message: 'Another note stands at this point already.', remedy: 'Say both in one note.' },
  ]);
  assert.deepEqual(
    [{ name: 'Zoe' }, { name: ['Ann', 'Bob', 'Cat'] }, { nmae: 'Ann' }].map(
      (emphasis) => problems({ ...ROWS, emphasis })[0]?.message,
    ),
    [
      'No row that this chart draws fits this, so nothing would stand out.',
      'Every row fits this, so nothing would stand out.',
      'The dataset "boats" has no column "nmae".',
    ],
  );
});

test('a note stands at one thing: the schema says so', () => {
  assert.deepEqual(refused({ ...LINE, notes: [{ text: 'x' }] }), ['A note has exactly one of at, row and from.']);
  assert.deepEqual(refused({ ...LINE, notes: [{ text: 'x', from: 'storm' }] }), ['A bracket has both from and to.']);
  assert.deepEqual(refused({ ...LINE, notes: [{ text: 'x', from: 'storm', to: 'fair', series: 'A' }] }), [
    'A bracket belongs to no series.',
  ]);
});
