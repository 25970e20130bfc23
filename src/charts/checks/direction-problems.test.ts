import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { directionProblems } from './direction-problems.ts';

const DATASET = sampleDataset([
  { month: '2000', a: 5, b: 2 },
  { month: '2001', a: 2, b: 3 },
  { month: '2002', a: 3, b: 4 },
  { month: '2003', a: null, b: 5 },
]);
const BOATS = { column: 'a', label: 'Boats', colour: 'one' };
const SHIPS = { column: 'b', label: 'Ships', colour: 'two' };

function told(title: string, series: object[] = [BOATS], subtitle = 'Boats a year'): string[] {
  const rest = { dataset: 'boats', kind: 'line', x: 'month' };
  const chart = chartSchema.parse({ ...rest, title, subtitle, series });
  return directionProblems(chart, DATASET).map(({ message, remedy }) =>
    `${message} ${remedy}`.replaceAll('\u00A0', ' '),
  );
}

test('a title that says the other direction than the series that it may mean is told', () => {
  assert.deepEqual(told('Boats have risen since 2000'), [
    'The title says "risen", and "Boats" falls from 5 boats (2000) to 3 boats (2002). Write the direction that is drawn, or choose the rows that are meant.',
  ]);
  assert.equal(told('The harbour’s ships declined', [BOATS, SHIPS]).length, 1);
  assert.equal(told('Traffic grew', [BOATS]).length, 1);
  assert.equal(told('Boats of the harbour', [BOATS], 'Boats that increased').length, 1);
});

test('what is said of every year is held against each step', () => {
  assert.deepEqual(told('Boats have fallen every year'), [
    'The title says "fallen every year", and "Boats" rises from 2 boats (2001) to 3 boats (2002). Write the direction that is drawn, or choose the rows that are meant.',
  ]);
  assert.deepEqual(told('Ships rose steadily', [SHIPS]), []);
});

test('a title of what is drawn, of a part of it, of two directions, or with a no is left alone', () => {
  for (const title of [
    'Boats fell',
    'Boats have risen since 2001',
    'Boats rose in 2002',
    'Boats rose after the storm',
    'Boats never rose',
    'Boats rose again',
    'Boats rose as ships fell',
    'Few boats declined to sail',
  ])
    assert.deepEqual(told(title), [], title);
  assert.deepEqual(told('Traffic fell', [BOATS, SHIPS]), []);
});
