import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellPublishedRows } from './published-rows.ts';

const problem = (missing: string, remedy = 'It has there: 2019.') => ({
  ...{ rule: 'fact' as const, file: 'content/facts/loans.yaml', line: 1, column: 1 },
  ...{ what: 'No row of "loans" has "2020" under "year".', remedy, missing },
});

const LAST = { day: '2021-06-01', tables: { loans: { columns: {}, rows: ['2020 · mill | 6105'] } } };

test('a row that is missing and that the last edition has is told with what can be done', () => {
  const remedies = (missing: string, remedy?: string, last: Parameters<typeof tellPublishedRows>[1] = LAST) =>
    tellPublishedRows([problem(missing, remedy)], last).map((told) => told.remedy);
  assert.deepEqual(remedies('row loans.2020'), [
    'The edition of 1 June 2021 has it: if the row was lost, put it back; if its key is another now, write that here; if it is gone for good, take out what is made of it. It has there: 2019.',
  ]);
  for (const missing of ['row loans.2018', 'row lones.2020', 'row loans.6105', 'fact loans.2020'])
    assert.deepEqual(remedies(missing), ['It has there: 2019.'], missing);
  assert.deepEqual(remedies('row loans.2020', 'Is it "2021" now?'), ['Is it "2021" now?']);
  assert.deepEqual(remedies('row loans.2020', undefined, undefined).length, 1);
});
