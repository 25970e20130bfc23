import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellInWords } from './dates-in-words.ts';

test('a date is said in words, as precisely as it is known', () => {
  const words = (cell: string) => cellInWords(cell, { type: 'date' });
  assert.deepEqual(['2018', '2018-04', '2018-04-02', '2018/..', '2018-03/2018-05'].map(words), [
    '2018',
    'April 2018',
    '2 April 2018',
    'since 2018',
    'March to May 2018',
  ]);
});

test('in other cells days are, and nothing that only looks like a month', () => {
  const words = (cell: string | number) => cellInWords(cell, { type: 'text' });
  assert.equal(words('around 2018-04-02'), 'around 2 April 2018');
  assert.equal(words('2018-04-02/2018-04-05, by sea'), '2 to 5 April 2018, by sea');
  for (const text of [
    '2003-04',
    'season 2003-04',
    'EN 1990-01',
    '0301-11',
    '2018-02-30',
    'A2018-04-02',
    'x-2018-04-02-y',
  ])
    assert.equal(words(text), text);
  assert.equal(words(12), '12');
  assert.equal(cellInWords(null, { type: 'text' }), '');
});
