import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../specification/chart-schema.ts';
import { HEAD, LINE, problemsOf } from '../testing/chart-of-boats.ts';

test('references that cannot be drawn are reported, each at its key', () => {
  const references = [
    { label: 'Limit', column: 'a' },
    { label: 'B', fact: 'berth' },
    { label: 'C', fact: 'depth' },
    { label: 'D', fact: 'saying' },
    { label: 'E', at: 'strom' },
    { label: 'F', fact: 'berths' },
    { label: 'G', from: 'storm', to: '2000-02' },
  ];
  assert.deepEqual(problemsOf({ ...LINE, references }), [
    {
      path: ['references', 0, 'column'],
      message: 'The column "a" has 2 different figures in the chosen rows; a line needs one.',
      remedy: 'Narrow where, or name a fact.',
    },
    {
      path: ['references', 1, 'fact'],
      message: 'There is no fact "berth".',
      remedy: 'Did you mean "berths"? Facts are the entries in content/facts/.',
      missing: 'fact berth',
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
  const words = { ...LINE, x: 'name', references: [{ label: 'Limit', at: 'storm' }] };
  assert.deepEqual(problemsOf(words), [
    {
      path: ['references', 0],
      message: 'A day or a period needs a date axis.',
      remedy: 'Remove it, or choose a date column for x.',
    },
  ]);
  const strip = {
    ...{ ...HEAD, kind: 'timeline-strip', from: 'month', label: 'name', lanes: [{ label: 'All', colour: 'one' }] },
    references: [{ label: 'Limit', value: 3 }],
  };
  assert.deepEqual(problemsOf(strip), [
    {
      path: ['references', 0],
      message: 'A timeline has no axis of figures.',
      remedy: 'Name a day or a period: at, or from and to.',
    },
  ]);
});

test('a reference has one place, and an end only with a beginning', () => {
  const issuesOf = (reference: object) =>
    chartSchema
      .safeParse({ ...LINE, references: [{ label: 'Limit', ...reference }] })
      .error?.issues.map(({ message }) => message) ?? [];
  assert.deepEqual(issuesOf({ value: 3 }), []);
  assert.deepEqual(issuesOf({ value: 3, fact: 'berths' }), [
    'A reference has exactly one of column, fact, value, at and from.',
  ]);
  assert.ok(issuesOf({ value: 3, to: '2000' }).includes('A reference with to needs from.'));
});
