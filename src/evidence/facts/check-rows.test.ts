import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsProblem } from './check-rows.ts';
import type { SelectedFact } from './fact-schema.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';
import { smallTable } from '../datasets/unlikely/testing/small-table.ts';

const table = {
  ...smallTable({ id: 'text', year: 'date', loans: 'number' }, [
    ['first', '2017', 5210],
    ['again', '2017', 5394],
    ['next', '2018', 4980],
  ]),
  subject: ['year'],
};

function told(fact: Partial<SelectedFact>, lines: number[]): string | undefined {
  const origin = { dataset: 'loans', title: 'Loans', column: 'Loans', lines };
  const problem = rowsProblem({ reduce: 'only', ...fact } as SelectedFact, { origin } as ResolvedFact, table);
  return problem && inWords(problem);
}

function inWords({ rule, path, what, remedy }: FactProblem): string {
  return `${rule} ${path.join()}: ${what} ${remedy}`;
}

test('a sum does not count one figure twice, as two compilers give it', () => {
  assert.equal(
    told({ reduce: 'sum' }, [2, 3]),
    'fact where: Lines 2 and 3 of "loans" give the same figure, of 2017, and this sum counts both. Add a column to where, so that one of the two is left.',
  );
  assert.equal(told({ reduce: 'sum' }, [3, 4]), undefined);
  assert.equal(told({ reduce: 'max' }, [2, 3]), undefined);
});

test('a date and a statement are of the time of the rows', () => {
  assert.equal(
    told({ date: '2016' }, [2]),
    'look-again date: This is dated 2016, and its rows are of 2017. Correct date or where; or leave the date out.',
  );
  assert.equal(
    told({ statement: 'The library lent 4,980 books in 2016.' }, [2, 4]),
    'look-again statement: The statement speaks of 2016, and the rows of this fact are of 2017 to 2018. Correct the statement or where.',
  );
  assert.equal(told({ date: '2017-05', statement: 'It lent more in 2017 than in 2016.' }, [2]), undefined);
});
