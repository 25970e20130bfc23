import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartRecord } from './chart-record.ts';
import { sampleEdition } from '../testing/sample-edition.ts';

test('a record holds figures with their unit, gaps as null, licence, sources and citation', () => {
  const { description, ...record } = chartRecord(sampleEdition());
  assert.ok(description.length > 0);
  assert.deepEqual(record, {
    id: 'boats',
    title: 'Boats came & went',
    subtitle: 'Boats a month',
    unit: 'boats',
    note: null,
    attribution: 'Harbour office',
    licence: { chart: 'Charts are free to use.', data: 'CC0' },
    citation: 'Harbour Notes. (2020, April 5). Boats came & went [Chart]. https://harbour.example/charts/boats/',
    page: 'https://harbour.example/charts/boats/',
    dataset: { id: 'boats', title: 'Boats', coverage: 'All.' },
    dataThrough: '2020-02',
    takenOn: '2020-01-01',
    nextExpected: null,
    annotations: { marked: [], notes: [], strong: [] },
    columns: ['Month', 'Boats', 'Unit', 'Sources'],
    rows: [
      ['2020-01', 3, 'boats', 'log-2020'],
      ['2020-02', 5, 'boats', 'log-2020'],
      ['2020-03', null, 'boats', ''],
    ],
    sources: [
      {
        id: 'log-2020',
        publisher: 'Harbour office',
        title: 'Log of 2020',
        published: '2020-04-01',
        grade: 'research',
        language: 'en',
        url: null,
      },
    ],
  });
});
