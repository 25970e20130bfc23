import assert from 'node:assert/strict';
import { test } from 'node:test';
import { altered, toldWith } from './testing/told-with.ts';

test('a word that stands twice in a cell, and a sentence of one that breaks off, are told', () => {
  const events = (to: string) => altered('content/datasets/events/data.csv', 'The register of the year is lost.', to);
  assert.deepEqual(toldWith(events('The register of of the year is lost.')), [
    '"of of": a word stands here twice. Take one of the two out.',
  ]);
  assert.deepEqual(toldWith(events('The register is lost because of.')), [
    'A sentence breaks off here: "… lost because of". Write the words that were lost at its end.',
  ]);
});

test('a name of the glossary that is a letter from its id is told', () => {
  assert.deepEqual(toldWith(altered('content/glossary.yaml', 'name: Loan', 'name: Loam')), [
    'This entry is called "Loam", and its id is "loan". If one of the two is misspelt, correct it.',
  ]);
});

test('a fact whose row or column was exchanged is told where the expected figure stands', () => {
  const told = (from: string, to: string) => toldWith(altered('content/facts/loans.yaml', from, to))[0]?.split('\n')[0];
  assert.equal(
    told('where: { year: 2020 }', 'where: { year: 2018 }'),
    'The dataset "loans" now gives 4980 (line 3); the fact expects 6105. 6105 stands on line 5: if that row is meant, correct where. Read the sentences that use this fact again, then write expect: 4980.',
  );
  assert.equal(
    told('column: loans', 'column: readers'),
    'The dataset "loans" now gives 455 (line 5); the fact expects 6105. 6105 stands under "loans": if that column is meant, write column: loans. Read the sentences that use this fact again, then write expect: 455.',
  );
});

test('a remark with two slashes is told as a remark', () => {
  assert.deepEqual(
    toldWith(altered('content/facts/loans.yaml', '  qualifier: about', '  // qualifier: about')).slice(0, 1),
    ['A remark begins with # in YAML, and not with //. Write # qualifier: …'],
  );
});

test('a title of a source that breaks off is told', () => {
  const cut = altered(
    'content/sources/library.yaml',
    'The library that would not close',
    'A village library closes in',
  );
  assert.deepEqual(toldWith(cut), ['This title breaks off: "… closes in". Copy it whole, if the text has more.']);
});
