import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsInText, printFactText, splitFactText } from './fact-text.ts';
import type { ResolvedFact } from './resolved-fact.ts';

const loans: ResolvedFact = {
  id: 'loans-2020',
  value: 6105,
  unit: 'loans',
  qualifier: 'about',
  stated: true,
  attribution: 'The library',
  standing: 'established',
  sources: [],
};

test('a text is split at its facts', () => {
  assert.deepEqual(splitFactText('From {loans-2020} to {loans-2021:number}.'), [
    { words: 'From ' },
    { fact: 'loans-2020', form: 'full' },
    { words: ' to ' },
    { fact: 'loans-2021', form: 'number' },
    { words: '.' },
  ]);
});

test('braces that hold no id stay as they are', () => {
  assert.deepEqual(splitFactText('{Loans} {} {a:b}'), [{ words: '{Loans} {} {a:b}' }]);
});

test('the facts of a text are told in order', () => {
  assert.deepEqual(factsInText('{b} and {a} and {b}'), ['b', 'a', 'b']);
});

test('facts are printed within their text', () => {
  assert.equal(
    printFactText('There were {loans-2020:value}.', new Map([[loans.id, loans]])),
    'There were 6,105\u00a0loans.',
  );
});

test('a fact that there is not is refused', () => {
  assert.throws(() => printFactText('{loans-2021}', new Map()), /There is no fact "loans-2021"/);
});
