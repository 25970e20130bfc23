import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowAnchor } from './row-anchor.ts';

test('the anchor of a row is made from its key, so that another order of rows or columns does not move it', () => {
  const dataset = { id: 'loans', key: ['year', 'branch'] };
  const anchor = rowAnchor(dataset, { line: 2, cells: { branch: 'Old Town', loans: 7, year: 2017 } });
  assert.equal(anchor, 'loans-2017-old-town');
  assert.equal(rowAnchor(dataset, { line: 9, cells: { year: 2017, loans: 8, branch: 'Old Town' } }), anchor);
});
