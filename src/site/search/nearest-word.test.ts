import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nearestWord } from './nearest-word.ts';

const WORDS = ['library', 'loans', 'librarian', 'loan', 'lanes'];

describe('the word that may have been meant', () => {
  test('has a letter more, less or another, or two that changed places', () => {
    assert.equal(nearestWord('libary', WORDS), 'library');
    assert.equal(nearestWord('librrary', WORDS), 'library');
    assert.equal(nearestWord('lobrary', WORDS), 'library');
    assert.equal(nearestWord('laons', WORDS), 'loans');
  });

  test('may have two wrong letters if it is long', () => {
    assert.equal(nearestWord('libreriam', WORDS), 'librarian');
    assert.equal(nearestWord('libreri', WORDS), undefined);
  });

  test('is the most common of those that are as near', () => {
    assert.equal(nearestWord('loanes', ['lanes', 'loans']), 'lanes');
    assert.equal(nearestWord('loanes', ['loans', 'lanes']), 'loans');
  });

  test('is not sought for numbers and very short words', () => {
    assert.equal(nearestWord('2398', ['2397']), undefined);
    assert.equal(nearestWord('lon', ['loan']), undefined);
  });

  test('is found again after any one slip in a long word', () => {
    const word = 'repatriation';
    const slip = fc.tuple(fc.nat(word.length - 1), fc.constantFrom('a', 'x', 'z'), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(slip, ([at, letter, left]) => {
        const typed = word.slice(0, at) + letter + word.slice(at + left);
        return nearestWord(typed, ['reparation', 'station', word]) === word;
      }),
    );
  });
});
