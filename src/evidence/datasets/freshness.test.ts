import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetSchema } from './dataset-schema.ts';
import { buildDataset } from './build-dataset.ts';
import { freshness, lastDate } from './freshness.ts';

const written = {
  title: 'Loans',
  description: 'One row a year.',
  attribution: 'The library',
  rows: 3,
  key: ['period'],
  columns: { period: { label: 'Period', type: 'date' }, loans: { label: 'Loans', type: 'number', unit: 'books' } },
  coverage: 'Two years',
  compiledFrom: 'Reports',
  compiledOn: '2021-03-31',
  licence: 'CC0',
};

function dataset(more: object, text = 'period,loans\n2019,1\n2020-01/2020-06,2\n2020-03/..,3\n') {
  return buildDataset('loans', datasetSchema.parse({ ...written, ...more }), { file: 'data.csv', text }).dataset;
}

test('the last date is read from the only date column, and an interval gives its end', () => {
  const loans = dataset({});
  assert.equal(lastDate(loans, loans.rows), '2020-06');
  assert.equal(lastDate(loans, loans.rows.slice(0, 1)), '2019');
  assert.equal(lastDate(loans, []), undefined);
});

test('an interval with no end counts from its start', () => {
  const loans = dataset({});
  assert.equal(lastDate(loans, loans.rows.slice(2)), '2020-03');
});

test('without a date column the typed date counts, and where there is none the last date is not known', () => {
  const columns = { period: { label: 'Period', type: 'text' }, loans: written.columns.loans };
  assert.equal(lastDate(dataset({ columns, dataThrough: '2020-12' }), []), '2020-12');
  assert.equal(lastDate(dataset({ columns }), []), undefined);
});

test('of several date columns one must be named', () => {
  const columns = { ...written.columns, returned: { label: 'Returned', type: 'date' } };
  const text = 'period,loans,returned\n2018,1,2019\n2019,1,2020\n2020,1,2022\n';
  assert.equal(lastDate(dataset({ columns }, text), dataset({ columns }, text).rows), undefined);
  const named = dataset({ columns, dateColumn: 'returned' }, text);
  assert.equal(lastDate(named, named.rows), '2022');
});

test('next figures are overdue when the whole promised period lies before the day of the evidence', () => {
  const overdue = (nextExpected: string, asOf: string) => freshness(dataset({ nextExpected }), '2020', asOf).isOverdue;
  assert.equal(overdue('2021-03-30', '2021-03-31'), true);
  assert.equal(overdue('2021-03-31', '2021-03-31'), false);
  assert.equal(overdue('2021-03', '2021-03-31'), false);
  assert.equal(overdue('2021', '2021-12-30'), false);
  assert.equal(overdue('2020', '2021-01-01'), true);
});

test('where nobody promised new figures, nothing is overdue', () => {
  assert.deepEqual(freshness(dataset({}), undefined, '2030-01-01'), {
    through: undefined,
    takenOn: '2021-03-31',
    nextExpected: undefined,
    isOverdue: false,
  });
});

test('a date column that is none, or a date that a column says already, is told', () => {
  const messages = (more: object) =>
    datasetSchema
      .safeParse({ ...written, ...more })
      .error?.issues.map(({ message, path }) => [path.join('.'), message]);
  assert.deepEqual(messages({ dateColumn: 'loans' }), [
    ['dateColumn', 'This is not the name of a column of type date. Write one, or remove the line.'],
  ]);
  assert.deepEqual(messages({ dateColumn: 'period', dataThrough: '2020' }), [
    ['dataThrough', 'The date column says this already. Remove one of the two lines.'],
  ]);
});
