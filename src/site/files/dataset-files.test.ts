import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../../evidence/datasets/parse-csv.ts';
import { loadContent } from '../../check/load-content.ts';
import { dataPackage } from './data-package.ts';
import { datasetCsv, datasetRecord } from './dataset-record.ts';

interface Package {
  name: string;
  homepage: string;
  sources: object[];
  licenses: { path: string }[];
  resources: [{ path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }];
}

const content = await loadContent('e2e/tiny-site/content');
const loans = content.datasets.get('loans');
assert.ok(loans);

test('the CSV of a dataset reads back to the same cells, with gaps empty', () => {
  const { rows } = parseCsv(datasetCsv(loans));
  const [header = [], ...body] = rows.map((fields) => fields.map(({ text }) => text));
  assert.deepEqual(
    header,
    loans.columns.map(({ name }) => name),
  );
  assert.deepEqual(
    body,
    loans.rows.map(({ cells }) => header.map((name) => String(cells[name] ?? ''))),
  );
  assert.deepEqual(body[2]?.slice(0, 2), ['2019', '']);
});

test('the JSON of a dataset gives each row its address, and gaps as null', () => {
  const { page, rows } = datasetRecord(loans, content.site);
  assert.equal(page, 'https://library.example/data/loans/');
  assert.deepEqual(rows[2], {
    url: 'https://library.example/data/loans/#loans-2019',
    cells: { year: '2019', loans: null, readers: loans.rows[2]?.cells.readers, source: 'annual-report-2020' },
  });
});

test('a Data Package describes the file beside it, with type, unit and key of the columns', () => {
  const { name, homepage, licenses, sources, resources } = dataPackage(loans, content) as Package;
  const [{ path, schema }] = resources;
  assert.deepEqual([name, homepage, path], ['loans', 'https://library.example/data/loans/', 'loans.csv']);
  assert.equal(licenses[0]?.path, 'https://library.example/data/loans/#licence');
  assert.deepEqual(sources, [
    {
      title: 'Upper Mill Library Society: Report of the library for 2020',
      path: 'https://library.example/report-2020',
    },
    { title: 'Mill Valley Gazette: The library that would not close' },
  ]);
  assert.deepEqual(schema.primaryKey, ['year']);
  assert.deepEqual(schema.fields, [
    { name: 'year', title: 'Year', type: 'year', constraints: { required: true } },
    { name: 'loans', title: 'Loans', type: 'number', unit: 'books', constraints: { required: false } },
    { name: 'readers', title: 'Readers', type: 'number', unit: 'readers', constraints: { required: true } },
    {
      name: 'source',
      title: 'Sources',
      type: 'list',
      delimiter: ';',
      itemType: 'string',
      constraints: { required: true },
    },
  ]);
});

test('dates of which some are known only by year, or are intervals, are text in a Data Package', () => {
  const mixed = { ...loans, rows: [...loans.rows, { line: 9, cells: { year: '2021/2022' } }] };
  const [{ schema }] = (dataPackage(mixed, content) as Package).resources;
  assert.deepEqual(schema.fields[0], { name: 'year', title: 'Year', type: 'string', constraints: { required: true } });
});
