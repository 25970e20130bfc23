import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldProblems, type LikeProblem } from './fold-problems.ts';

function problem(line: number, likeness?: string, noun: LikeProblem['noun'] = 'cell of this column'): LikeProblem {
  return {
    rule: 'table',
    file: 'a.csv',
    line,
    column: 2,
    what: `Line ${line} is wrong.`,
    remedy: 'Mend it.',
    likeness,
    noun,
  };
}

const told = (problems: readonly LikeProblem[]) => foldProblems(problems).map(({ line, what }) => `${line}: ${what}`);

test('problems that are alike are told once, with the first of the other places', () => {
  assert.deepEqual(told([2, 3].map((line) => problem(line, 'a'))), [
    '2: Line 2 is wrong. 1 more cell of this column is wrong in the same way, on line 3.',
  ]);
  assert.deepEqual(told([2, 3, 5, 7].map((line) => problem(line, 'a'))), [
    '2: Line 2 is wrong. 3 more cells of this column are wrong in the same way, on lines 3, 5, 7.',
  ]);
  assert.deepEqual(told(Array.from({ length: 5001 }, (_, index) => problem(index + 2, 'a', 'row'))), [
    '2: Line 2 is wrong. 5,000 more rows are wrong in the same way, on lines 3, 4, 5 and further ones.',
  ]);
});

test('those that differ are told one by one, and so is what stands for itself', () => {
  const problems = [problem(2, 'a'), problem(2, 'b'), problem(3), problem(4)];
  assert.deepEqual(
    told(problems),
    [2, 2, 3, 4].map((line) => `${line}: Line ${line} is wrong.`),
  );
});
