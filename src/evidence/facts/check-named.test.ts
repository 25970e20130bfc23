import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset } from '../datasets/dataset.ts';
import { namedProblem } from './check-named.ts';
import type { SelectedFact } from './fact-schema.ts';
import type { ResolvedFact } from './resolved-fact.ts';

const column = (name: string, type: string, rest: object = {}) => ({
  name,
  label: name,
  type,
  required: false,
  ...rest,
});
const LOANS = {
  id: 'loans',
  attribution: 'Norwegian libraries',
  subject: ['month', 'shelf'],
  dateColumn: 'month',
  columns: [
    column('month', 'date'),
    column('shelf', 'category', { values: ['novels', 'atlases', 'plays (old'] }),
    column('mood', 'category', { values: ['glad', 'sad'] }),
    column('out', 'number', { label: 'Loans to Sweden', unit: 'books' }),
    column('back', 'number', { label: 'Returns from Sweden', unit: 'books' }),
  ],
  rows: [{ line: 2, cells: { month: '2020-03', shelf: 'novels', mood: 'glad', out: 5, back: 3 } }],
} as unknown as Dataset;

function told(statement: string, name = 'out'): string | undefined {
  const fact = { statement, column: name } as SelectedFact;
  const problem = namedProblem(fact, { origin: { dataset: 'loans', lines: [2] } } as unknown as ResolvedFact, LOANS);
  return problem && `${problem.path.join()}: ${problem.what} ${problem.remedy}`;
}

test('a statement that names another column than the one that is read is told', () => {
  assert.equal(
    told('In March 2020 there were five returns.'),
    'column: The statement speaks of returns, as the column "back" does, and this is read from "out" (Loans to Sweden). Correct the column or the statement.',
  );
  assert.equal(told('There were five loans, and fewer returns.'), undefined);
  assert.equal(told('Sweden’s returns were five.'), undefined);
  assert.equal(told('Five books were lent.'), undefined);
});

test('a statement that names another category than that of its rows is told', () => {
  assert.equal(
    told('Five loans of atlases in March 2020.'),
    'where: The statement speaks of atlases, and in the rows of this fact "shelf" is novels. Correct the statement or where.',
  );
  assert.equal(told('Five loans of novels, more than of atlases.'), undefined);
  assert.equal(told('Five sad loans.'), undefined);
  assert.equal(told('Five loans of plays old.'), undefined);
});

test('a statement that names another month than that of its rows is told', () => {
  assert.equal(
    told('Five loans in April 2020.'),
    'statement: The statement speaks of April 2020, and the rows of this fact are of March 2020. Correct the statement or where.',
  );
  assert.equal(told('The library wrote in April 2020 that March had seen five loans.'), undefined);
  assert.equal(told('Five loans from January to April 2020, of March.'), undefined);
  assert.equal(told('Five loans in April.'), undefined);
});
