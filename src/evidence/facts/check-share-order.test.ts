import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareProblem } from './check-share-order.ts';
import type { ComputedFact } from './fact-schema.ts';
import { stated } from './testing/sample-facts.ts';

const VALUES = new Map([
  stated('novels', { value: 50, date: '2020' }),
  stated('books', { value: 400, date: '2020' }),
  stated('books-2019', { value: 350, date: '2019' }),
]);

function told(from: string[], statement: string, asked: Partial<ComputedFact> = {}): string | undefined {
  const fact = { id: 'share', from, reduce: 'ratio', format: 'percent', expect: 0, ...asked } as ComputedFact;
  const [first = 1, last = 1] = from.map((id) => Number(VALUES.get(id)?.value));
  const [, resolved] = stated('share', { value: (last / first) * 100, unit: 'percent', statement, stated: false });
  const problem = shareProblem(fact, resolved, VALUES);
  return problem && `${problem.what} ${problem.remedy}`;
}

const TURNED =
  '"books" would be 800 percent of "novels", more than all of it. The whole comes first: from: [books, novels], with the expect and the statement of that: 12.5 percent.';

test('a share that is more than all is told with the order in which the whole comes first', () => {
  assert.equal(told(['novels', 'books'], 'Novels made up a small part of the books in 2020.'), TURNED);
  assert.equal(told(['novels', 'books'], 'Of the books 12.5 percent were novels.'), TURNED);
});

test('what is compared over time, or called more than the other, may be more than all of it', () => {
  assert.equal(told(['books', 'novels'], 'Novels made up a small part of the books.'), undefined);
  assert.equal(told(['books-2019', 'books'], 'The books were 114 percent of those of the year before.'), undefined);
  assert.equal(told(['books-2019', 'books'], 'The books, as against the year before.'), undefined);
  assert.equal(told(['novels', 'books'], 'There were 800 percent as many books as novels.'), undefined);
  assert.equal(told(['novels', 'books'], 'There were eight times as many books.'), undefined);
  assert.equal(told(['novels', 'books'], 'There were many books.', { reduce: 'percent-change' }), undefined);
});
