import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedRuns } from './shared-runs.ts';

const TEXTS = new Map([['gazette', 'The library lent one book in three to readers under ten.']]);

test('eight words in a row are found, whatever their capitals and commas', () => {
  const own = 'We know that the Library, lent one book in three to adults.';
  assert.deepEqual(sharedRuns(own, TEXTS), [{ words: 'the library lent one book in three to', text: 'gazette' }]);
});

test('seven words in a row are not reported', () => {
  assert.deepEqual(sharedRuns('Then the library lent one book in three, it said.', TEXTS), []);
});

test('a longer run is reported once, at its full length', () => {
  const [run, ...others] = sharedRuns('The library lent one book in three to readers under ten.', TEXTS);
  assert.equal(run?.words.split(' ').length, 11);
  assert.deepEqual(others, []);
});

test('a quotation ends a run, so that words on its two sides are not joined', () => {
  assert.deepEqual(sharedRuns('The library lent one ¶ book in three to readers.', TEXTS), []);
});
