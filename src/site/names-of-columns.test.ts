import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOfColumns } from './names-of-columns.ts';

test('a table without a caption is called by its columns', () => {
  assert.equal(
    namesOfColumns('<thead><tr><th></th><th>The <b>year</b></th><th scope="col">Loans &amp; debts</th></tr>'),
    'Table: The year, Loans & debts',
  );
  assert.equal(namesOfColumns('<tbody><tr><td>1900</td></tr>'), 'Table');
});
