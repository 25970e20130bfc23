import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementProblem } from './check-statement.ts';

/** What is said of a statement beside a value in percent. */
const told = (value: number, statement: string) =>
  statementProblem({ value, unit: 'percent', statement, stated: false } as Parameters<typeof statementProblem>[0])?.what;

test('a statement may round the value to the decimals that it gives', () => {
  assert.equal(told(3.447032, 'Loans rose by 3.4 percent.'), undefined);
  assert.equal(told(3.447032, 'Loans rose by 3.45 percent.'), undefined);
});

test('a statement with a figure that is no rounding of the value is told', () => {
  assert.equal(told(3.447032, 'Loans rose by 3.5 percent.'), 'The value is 3.447032, and the statement says 3.5.');
  assert.equal(told(34.47, 'Loans rose by 43.5 percent.'), 'The value is 34.47, and the statement says 43.5.');
});
