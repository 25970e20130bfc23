import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hedgeProblem } from './check-hedge.ts';
import type { ResolvedFact } from './resolved-fact.ts';
import { stated } from './testing/sample-facts.ts';

/** What is said of a statement beside a figure of books. */
function told(statement: string, fact: Partial<ResolvedFact>): string | undefined {
  const problem = hedgeProblem(stated('loans', { value: 1500, unit: 'books', statement, ...fact })[1]);
  return problem && `${String(problem.path[0])}: ${problem.what} ${problem.remedy}`;
}

test('a statement that gives the figure with another caution than the qualifier is told with the one that it has', () => {
  const common = (has: string, says: string, meant: string) =>
    `qualifier: The qualifier is "${has}", and the statement says "${says}" before it. Write qualifier: ${meant}; or put the statement right.`;
  assert.equal(
    told('More than 1,500 books were lent.', { qualifier: 'about' }),
    common('about', 'more than', 'more than'),
  );
  assert.equal(
    told('It lent no fewer than 1,500 books.', { qualifier: 'up to' }),
    common('up to', 'no fewer than', 'at least'),
  );
  assert.equal(
    told('It had over $1.5 million.', { value: 1.5, unit: 'million US dollars', qualifier: 'nearly' }),
    common('nearly', 'over', 'more than'),
  );
});

test('a caution that the fact has not is told, but for terms and figures of tables', () => {
  assert.equal(
    told('It lent roughly 1,500 books.', {}),
    'statement: This figure has no qualifier, and the statement says "roughly" before it. Write qualifier: about; or put the statement right.',
  );
  assert.equal(told('It lent roughly 1,500 books.', { stated: false }), undefined);
  assert.equal(told('It lent them for up to 30 days.', { value: 30, unit: 'days' }), undefined);
});

test('other words of the same caution, other figures, and a figure given plainly are left alone', () => {
  assert.equal(told('Some 1,500 books were lent, over 20 of them twice.', { qualifier: 'around' }), undefined);
  assert.equal(told('It lent about 1,400 books.', { qualifier: 'more than' }), undefined);
  assert.equal(told('It lent 1,500 books.', { qualifier: 'up to' }), undefined);
  assert.equal(told('At most 1,500 books, or about 1,500 by the clerk.', { qualifier: 'about' }), undefined);
});
