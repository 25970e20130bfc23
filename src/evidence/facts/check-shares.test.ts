import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallTable } from '../datasets/unlikely/testing/small-table.ts';
import { unitProblem } from './check-shares.ts';
import type { SelectedFact } from './fact-schema.ts';

/** What is told of a fact from a column of this unit. */
function told(own: string, fact: Partial<SelectedFact>): string | undefined {
  const table = smallTable({ id: 'text', loans: 'number' }, []);
  const columns = table.columns.map((column) => (column.name === 'loans' ? { ...column, unit: own } : column));
  const problem = unitProblem({ column: 'loans', reduce: 'only', ...fact } as SelectedFact, { ...table, columns });
  return problem && `${problem.path.join()}: ${problem.what} ${problem.remedy}`;
}

test('a change in percent of percents, and their sum, are looked at again', () => {
  assert.equal(
    told('percent', { reduce: 'percent-change' }),
    'reduce: The column "loans" holds percents, and this fact is their change in percent. Write reduce: difference, which is in percentage points; or choose a column of amounts.',
  );
  assert.equal(
    told('percent', { reduce: 'sum' }),
    'reduce: The column "loans" holds percents, and this fact is their sum. Choose one row, or a column of amounts.',
  );
  assert.equal(told('percent', { reduce: 'difference' }), undefined);
  assert.equal(told('books', { reduce: 'sum' }), undefined);
});

test('a unit of other money than that of the column is told', () => {
  assert.equal(
    told('million US dollars', { unit: 'million yuan' }),
    'unit: The unit is million yuan, and the column "loans" holds million US dollars. Remove the line: the unit of the column is printed.',
  );
  assert.equal(told('million US dollars', { unit: 'million US dollars a year' }), undefined);
  assert.equal(told('people or entries', { unit: 'workers' }), undefined);
});
