import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { chartSchema } from '../specification/chart-schema.ts';
import { sampleDataset } from '../testing/sample-dataset.ts';
import { otherColumnProblems } from './other-column.ts';

const column = (name: string, type: 'number' | 'category') => ({ name, label: name, type, required: false });
const DATASET: Dataset = {
  ...sampleDataset([]),
  columns: [
    column('loans_thousand', 'number'),
    column('loans_standing', 'category'),
    column('renewals_thousand', 'number'),
    column('renewals_standing', 'category'),
  ] as Dataset['columns'],
};

function told(series: object): string[] {
  const rest = { title: 'Loans', subtitle: 'Loans a year', dataset: 'loans', kind: 'line', x: 'year' };
  const chart = chartSchema.parse({
    ...rest,
    series: [{ column: 'loans_thousand', label: 'Loans', colour: 'loans', ...series }],
  });
  return otherColumnProblems(chart, DATASET, new Set(['loans', 'renewals', 'gifts'])).map(
    ({ path, message, remedy }) => `${path.join('.')}: ${message} ${remedy}`,
  );
}

test('a series that is marked after the standings of another column is told', () => {
  assert.deepEqual(told({ standing: 'renewals_standing' }), [
    'series.0.standing: "Loans" draws "loans_thousand", and is marked after "renewals_standing", which is of "renewals_thousand". Write standing: loans_standing',
  ]);
  assert.deepEqual(told({ standing: 'loans_standing' }), []);
});

test('a series in the colour of another column is told', () => {
  assert.deepEqual(told({ colour: 'renewals' }), [
    'series.0.colour: "Loans" has the colour "renewals", which bears the name of the column "renewals_thousand". If it was copied, write colour: loans',
  ]);
  assert.deepEqual(told({ colour: 'gifts' }), []);
  assert.deepEqual(told({ colour: 'series-1' }), []);
});
