import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDecimal } from '../../basics/decimal.ts';
import { writeCsv } from '../../basics/write-csv.ts';
import { cellText } from './cell-text.ts';
import { parseCsv } from './parse-csv.ts';

const anyFigure = fc
  .double({ min: -1e80, max: 1e80, noNaN: true })
  .filter((value) => value === 0 || Math.abs(value) > 1e-80);

test('a figure comes out of a table and of a CSV file as it went in, at any size', () => {
  fc.assert(
    fc.property(anyFigure, (value) => {
      const figure = value === 0 ? 0 : value;
      assert.equal(Number(cellText(figure, { type: 'number' }).replaceAll(',', '')), figure);
      const [[field] = []] = parseCsv(writeCsv([[figure]])).rows;
      assert.equal(field?.text, plainDecimal(figure));
      assert.equal(Number(JSON.parse(JSON.stringify(figure))), figure);
    }),
    { numRuns: 300 },
  );
});

test('a small figure is not shown as zero, and zero has no sign', () => {
  const shown = [0.0004, 0.00000012, -0.0002, -0].map((value) => cellText(value, { type: 'number' }));
  assert.deepEqual(shown, ['0.0004', '0.00000012', '-0.0002', '0']);
});
