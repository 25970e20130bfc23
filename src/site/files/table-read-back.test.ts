import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Cell, Dataset } from '../../evidence/datasets/dataset.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { dataPackage } from './data-package.ts';
import { datasetCsv } from './dataset-record.ts';

interface Field {
  name: string;
  type: string;
  constraints: { required: boolean; enum?: string[] };
}

const site = { address: 'https://library.example/' };

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => value === 0 || Math.abs(value) > 1e-60);

const cells = fc.record<Record<string, Cell>>({
  '=name': hostileText,
  kind: fc.constantFrom('-', '+5%', '=', '；=1', 'plain'),
  loans: fc.oneof(number, fc.constant(null)),
  source: fc.constantFrom('a', 'a; b', null),
});

function datasetOf(rows: readonly Record<string, Cell>[]): Dataset {
  const words = { title: 'T', description: 'D', attribution: 'A', coverage: 'C', compiledFrom: 'F', licence: 'L' };
  return {
    ...words,
    ...{ id: 'loans', gaps: [], caveats: [], compiledOn: '2021-01-01', key: ['=name'], subject: undefined },
    columns: [
      { name: '=name', label: 'Name', type: 'text', required: true },
      { name: 'kind', label: 'Kind', type: 'category', required: true, values: ['-', '+5%', '=', '；=1', 'plain'] },
      { name: 'loans', label: 'Loans', type: 'number', required: false },
      { name: 'source', label: 'Sources', type: 'sources', required: false },
    ],
    rows: rows.map((row, index) => ({ line: index + 2, cells: row })),
  };
}

test('a table fits its description, whatever its cells hold: names, key, words of a category, numbers, lists', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
      const dataset = datasetOf(rows);
      const [header = [], ...body] = parse(datasetCsv(dataset));
      const { resources } = dataPackage(dataset, { site, sources: new Map() }) as {
        resources: [{ schema: { fields: Field[]; primaryKey: string[] } }];
      };
      const { fields, primaryKey } = resources[0].schema;
      assert.deepEqual(
        fields.map(({ name }) => name),
        header,
      );
      assert.ok(primaryKey.every((name) => header.includes(name)));
      const misfits = body.flatMap((record) => record.filter((cell, index) => !fits(cell, fields[index])));
      assert.deepEqual(misfits, []);
      assert.deepEqual(
        body.map((record) => (record[2] === '' ? null : Number(record[2]))),
        rows.map(({ loans }) => (typeof loans === 'number' ? loans + 0 : null)),
      );
    }),
  );
});

function fits(cell: string, field: Field | undefined): boolean {
  if (!field) return false;
  if (cell === '') return !field.constraints.required;
  if (field.type === 'number') return /^-?\d+(\.\d+)?$/.test(cell);
  if (field.type === 'list') return cell.split(';').every((item) => /^[a-z]+$/.test(item));
  return field.constraints.enum?.includes(cell) ?? true;
}
