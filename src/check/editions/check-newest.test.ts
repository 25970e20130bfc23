import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNewest, tablesGoneOn } from './check-newest.ts';

const table = (...months: string[]) => ({
  'loans-by-month': { columns: { month: 'key | Month' }, rows: months.map((month) => `${month} | 12`) },
});
const check = (sentence: string, before: string[], now: string[]) =>
  checkNewest({
    goneOn: tablesGoneOn(table(...before), table(...now)),
    pages: [{ file: 'content/pages/loans.mdx', words: [{ text: sentence, place: () => ({ line: 9, column: 1 }) }] }],
  });

test('a sentence that takes a month for the last is told when the table goes on', () => {
  const [problem, ...more] = check(
    'Loans were counted. What came after July 2021 is not known.',
    ['2021-06', '2021-07'],
    ['2021-08', '2021-07'],
  );
  assert.deepEqual(more, []);
  assert.deepEqual([problem?.rule, problem?.line], ['look-again', 9]);
  assert.equal(
    `${problem?.what ?? ''} ${problem?.remedy ?? ''}`,
    '"What came after July 2021 is not known." takes July 2021 for the last that is known, and "loans-by-month" goes on to August 2021 now. Bring the sentence up to date, if it speaks of what is in that table.',
  );
  assert.equal(check('The latest figures are those of July 2021.', ['2021-07'], ['2021-07', '2021-08']).length, 1);
});

test('a sentence on that month, and a table that is as it was, tell nothing', () => {
  assert.deepEqual(check('In July 2021 the library was closed.', ['2021-07'], ['2021-07', '2021-08']), []);
  assert.deepEqual(check('The last month is July 2021.', ['2021-06', '2021-07'], ['2021-06', '2021-07']), []);
  assert.deepEqual(check('The last row is one.', ['one'], ['one', 'two']), []);
});
