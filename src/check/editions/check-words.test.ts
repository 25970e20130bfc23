import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellWords } from './check-words.ts';

function ruleOf(before: string, after: string | undefined, more: { others?: string[]; isHeld?: boolean } = {}) {
  const place = () => ({ file: 'content/glossary.yaml', line: 1, column: 1 });
  const words = { of: 'The subtitle', before, after, place, key: 'pages: [/]', ...more };
  return tellWords(words, '1 June 2021').map(({ rule }) => rule)[0];
}

test('words that say the same are a warning; another figure, day, scale or month, or the words of another, is an error', () => {
  assert.equal(ruleOf('Books lent', 'Books lent'), undefined);
  assert.equal(ruleOf('Books lent', 'Books that were lent'), 'reworded');
  assert.equal(ruleOf('In 2020, 5 books', '5 books in 2020'), 'reworded');
  assert.equal(ruleOf('5 books', '6 books'), 'edition');
  assert.equal(ruleOf('2020-12-10', '2020-10-12'), 'edition');
  assert.equal(ruleOf('million books', 'billion books'), 'edition');
  assert.equal(ruleOf('to 10 December 2020', 'to 10 October 2020'), 'edition');
  assert.equal(ruleOf('in December 2020', 'at the end of 2020'), 'reworded');
  assert.equal(ruleOf('Books', 'Readers', { others: ['Readers'] }), 'edition');
});

test('words that are gone are an error where a figure was in them or they are held, and a warning elsewhere', () => {
  assert.equal(ruleOf('5 books', undefined), 'edition');
  assert.equal(ruleOf('paper', undefined, { isHeld: true }), 'edition');
  assert.equal(ruleOf('paper', undefined), 'reworded');
});
