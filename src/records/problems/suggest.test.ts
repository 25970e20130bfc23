import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './suggest.ts';

test('the nearest id is suggested', () => {
  assert.equal(nearest('unsc-2379', ['unsc-2375', 'unsc-1718', 'reuters-2018']), 'unsc-2375');
});

test('of a short word one letter is a slip, and two are another word, unless they changed places', () => {
  assert.equal(nearest('noe', ['note', 'date']), 'note');
  assert.equal(nearest('date', ['note', 'kind']), undefined);
  assert.equal(nearest('knid', ['note', 'kind']), 'kind');
  assert.equal(nearest('y', ['x']), undefined);
  assert.equal(nearest('URL', ['uri', 'url']), 'url');
});

test('several that were written as one are told apart', () => {
  assert.equal(
    didYouMean('/trade/ /workers/', ['/trade/', '/workers/']),
    'These are 2: put a comma between them, /trade/, /workers/. ',
  );
});

test('nothing is suggested when nothing is near', () => {
  assert.equal(didYouMean('coal', ['workers', 'trucks']), '');
});
