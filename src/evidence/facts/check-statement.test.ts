import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementProblem } from './check-statement.ts';
import { stated } from './testing/sample-facts.ts';

/** What is said of a statement beside a value in percent. */
function told(value: number, statement: string): string | undefined {
  return statementProblem(stated('growth', { value, unit: 'percent', statement })[1])?.what;
}

test('a statement may round the value to the decimals that it gives', () => {
  assert.equal(told(3.447032, 'Loans rose by 3.4 percent.'), undefined);
  assert.equal(told(3.447032, 'Loans rose by 3.45 percent.'), undefined);
});

test('a statement with a figure that is no rounding of the value is told', () => {
  assert.equal(told(3.447032, 'Loans rose by 3.5 percent.'), 'The value is 3.447032, and the statement says 3.5.');
  assert.equal(told(34.47, 'Loans rose by 43.5 percent.'), 'The value is 34.47, and the statement says 43.5.');
});
