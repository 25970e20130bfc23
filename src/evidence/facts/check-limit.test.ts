import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitProblem } from './check-limit.ts';
import type { ResolvedFact } from './resolved-fact.ts';
import { stated } from './testing/sample-facts.ts';

function told(fact: Partial<ResolvedFact>): string | undefined {
  const problem = limitProblem(stated('limit', { value: 500, unit: 'books', ...fact })[1]);
  return problem && `${problem.path.join()}: ${problem.what} ${problem.remedy}`;
}

test('a limit whose unit does not say for which time is told', () => {
  const message =
    'statement: This calls its figure a limit, but the unit "books" does not say for which time. Write it into the unit ("books a year"), or give the first and the last day under date.';
  const statements = [
    'The council caps loans at 500 books.',
    'Loans were limited to 500 books.',
    'The ceiling on loans was 500 books.',
    'The council allowed loans of up to 500 books.',
  ];
  for (const statement of statements) assert.equal(told({ statement }), message, statement);
  assert.equal(told({ statement: 'The council caps loans.', date: '2018/..' }), message);
});

test('a limit with its period, a share or a term of a limit, and what only speaks of one are left alone', () => {
  const statement = 'The council caps loans at 500 books.';
  assert.equal(told({ statement, unit: 'books a year' }), undefined);
  assert.equal(told({ statement, date: '2018-10-01/2018-12-31' }), undefined);
  assert.equal(told({ statement, unit: 'percent' }), undefined);
  assert.equal(told({ statement, unit: 'days' }), undefined);
  assert.equal(told({ statement, value: null }), undefined);
  assert.equal(told({ statement: 'It lent 83 percent of the limit.' }), undefined);
  assert.equal(told({}), undefined);
});
