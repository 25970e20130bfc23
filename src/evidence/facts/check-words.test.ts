import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idleMeasures, qualifierProblem } from './check-words.ts';
import type { Fact } from './fact-schema.ts';
import type { ResolvedFact } from './resolved-fact.ts';

test('a qualifier does not turn its statement round', () => {
  const of = (qualifier: string, statement: string) => qualifierProblem({ qualifier, statement } as ResolvedFact);
  assert.deepEqual(of('more than', 'The library lent fewer than 300 books.'), {
    path: ['qualifier'],
    rule: 'contradiction',
    what: 'The qualifier is "more than", and the statement says "fewer than".',
    remedy: 'Put right the one that is wrong: readers see both.',
  });
  assert.equal(
    of('nearly', 'It lent over 300 books.')?.what,
    'The qualifier is "nearly", and the statement says "over".',
  );
  assert.equal(of('nearly', 'Nearly 300 books, more than before.'), undefined);
  assert.equal(of('about', 'Fewer than 300 books.'), undefined);
});

test('words under measures that no other fact has are told, with those that were meant', () => {
  const facts = ['loans in 2020', 'loans in 2020', 'loans in 202'].map((measures, index) => {
    return [`f${String(index)}`, { id: `f${String(index)}`, measures } as Fact] as const;
  });
  assert.deepEqual(
    idleMeasures(new Map(facts)).map(({ id, problem }) => `${id}: ${problem.what} ${problem.remedy}`),
    [
      'f2: No other fact has these words under measures, so this one is held against none. Did you mean "loans in 2020"? Write the same words as the other fact, or remove the line.',
    ],
  );
});
