import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedTimeProblem } from './check-stated-time.ts';
import type { StatedFact } from './fact-schema.ts';

function told(date: string, statement: string, ahead?: boolean): string | undefined {
  const problem = statedTimeProblem({ date, statement, ahead } as StatedFact);
  return problem && `${problem.path.join()}: ${problem.what} ${problem.remedy}`;
}

test('a statement of another year than the date of its fact is told', () => {
  assert.equal(
    told('2013', 'The librarian told the council in 2018 that 50 books were lost.'),
    'date: The statement speaks of 2018, and this is dated 2013. Correct the date or the statement.',
  );
  assert.equal(
    told('2020-03', 'In April 2019 the library lost 50 books.'),
    'date: The statement speaks of 2019, and this is dated March 2020. Correct the date or the statement.',
  );
});

test('a statement that names the year of its fact, looks back from it, or ahead, is left alone', () => {
  assert.equal(told('2013', 'In 2012 and in 2013 the library lost 50 books.'), undefined);
  assert.equal(told('2020', 'The library lost the 50 books that it had bought in 2011.'), undefined);
  assert.equal(told('2017', 'The library promised to open in 2019.'), undefined);
  assert.equal(told('2017', 'In 2019 the library is to open.', true), undefined);
  assert.equal(told('2017/2019', 'In 2018 the library lost 50 books.'), undefined);
  assert.equal(told('2017', 'On 2000 shelves there is dust.'), undefined);
});
