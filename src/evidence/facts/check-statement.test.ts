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

/** What is said of a statement of so many books. */
function ofBooks(value: number, statement: string): string | undefined {
  return statementProblem(stated('books', { value, unit: 'books', statement })[1])?.what;
}

test('a small number in words does not hide that the figure is another one', () => {
  assert.equal(
    ofBooks(300, 'Two papers said that 400 books were lent.'),
    'The value is 300, and the statement says 400.',
  );
  assert.equal(ofBooks(11, 'The society bought ten books.'), 'The value is 11, and the statement says 10.');
});

test('a figure in millions is no number in words, so that another figure is an error', () => {
  const { rule, what } =
    statementProblem(
      stated('books', { value: 300, unit: 'books', statement: 'The 400 books cost more than $2 million.' })[1],
    ) ?? {};
  assert.deepEqual([rule, what], ['contradiction', 'The value is 300, and the statement says 400, 2,000,000.']);
});

test('a figure may be worked out from numbers in words', () => {
  for (const [value, statement] of [
    [150, 'Three groups of 50 books were lent.'],
    [45, 'Half of the 90 books were lent.'],
    [80, 'All but ten of the 90 books were lent.'],
    [60, 'Two thirds of the 90 books were lent.'],
    [43, 'Forty-three books were lent.'],
    [5, 'The two sides often lent books.'],
  ] as const)
    assert.equal(ofBooks(value, statement), undefined, statement);
});
