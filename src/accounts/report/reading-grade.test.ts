import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingGrade } from './reading-grade.ts';

test('the grade follows the formula of Flesch and Kincaid', () => {
  const { words, sentences, grade } = readingGrade(['The cat sat. The dog ran away.']);
  assert.deepEqual({ words, sentences }, { words: 7, sentences: 2 });
  assert.equal(grade.toFixed(3), (0.39 * (7 / 2) + 11.8 * (8 / 7) - 15.59).toFixed(3));
});

test('longer sentences and longer words make a higher grade', () => {
  const plain = readingGrade(['We count the books. Then we close the door.']).grade;
  assert.ok(readingGrade(['We count the books and then we close the door.']).grade > plain);
  assert.ok(readingGrade(['We calculate the inventory. Then we secure the library.']).grade > plain);
});

test('two points of a list without full stops are two sentences', () => {
  assert.equal(readingGrade(['two books', 'one film']).sentences, 2);
});

test('a page without words has no grade, and a figure is a word', () => {
  assert.deepEqual(readingGrade(['¶', '']), { words: 0, sentences: 0, grade: 0 });
  assert.equal(readingGrade(['He lent 1,200 books.']).words, 4);
});
