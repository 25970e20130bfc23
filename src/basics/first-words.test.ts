import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstWords } from './first-words.ts';

test('six words are shown, and dots only where there are more', () => {
  assert.equal(firstWords('One two three four five six seven.'), '"One two three four five six …"');
  assert.equal(firstWords('One two three four five six.'), '"One two three four five six."');
});
