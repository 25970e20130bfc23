import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitQuery } from './split-query.ts';

const NAMES = new Map([
  ['图书馆', 'Library'],
  ['도서관', 'Library'],
  ['借书', 'Loans'],
  ['reading room', 'Library'],
  ['대출 통계', 'Loans–by year'],
]);

/** What is searched for each part of a query. */
function searches(query: string): Record<string, string[]> {
  return Object.fromEntries(splitQuery(query, NAMES).map(({ words, tries }) => [words, tries]));
}

function asked(query: string): string[] {
  return splitQuery(query, NAMES).map(({ words }) => words);
}

describe('what a reader asks for', () => {
  test('is its telling words: those of every question go, if there are others', () => {
    assert.deepEqual(asked('How many books were lent in 2020?'), ['books', 'lent', '2020']);
    assert.deepEqual(asked('how is it'), ['how', 'is', 'it']);
    assert.deepEqual(splitQuery(' ?! ', NAMES), []);
  });

  test('keeps figures whole', () => {
    assert.deepEqual(asked('87.7% ($1.72 billion)'), ['87.7%', '$1.72', 'billion']);
  });

  test('is looked for as one word and as its halves where it has a dash', () => {
    assert.deepEqual(searches('Jong-un'), { 'jong-un': ['jong-un', 'jong un'] });
  });

  test('is looked for under the name that the pages use, and as it is', () => {
    assert.deepEqual(searches('the Reading  Room'), { 'reading room': ['library', 'reading room'] });
    assert.deepEqual(searches('대출 통계'), { '대출 통계': ['loans by year', '대출 통계'] });
  });

  test('is found within a string without spaces, the longest name first, and the rest by pairs of letters', () => {
    assert.deepEqual(searches('图书馆借书新规则'), {
      图书馆: ['library', '图书 书馆'],
      借书: ['loans', '借书'],
      新规则: ['新规 规则'],
    });
  });

  test('loses a single letter beside a name, such as a particle', () => {
    assert.deepEqual(asked('도서관은'), ['도서관']);
  });
});
