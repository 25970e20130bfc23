import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberByFile } from './remember-by-file.ts';

test('a file is worked through again only when its text has changed', () => {
  const worked: string[] = [];
  const length = rememberByFile(({ path, text }) => {
    worked.push(path);
    return text.length;
  });
  assert.equal(length({ path: 'a', text: 'one' }), 3);
  assert.equal(length({ path: 'b', text: 'four' }), 4);
  assert.equal(length({ path: 'a', text: 'one' }), 3);
  assert.equal(length({ path: 'a', text: 'three' }), 5);
  assert.deepEqual(worked, ['a', 'b', 'a']);
});
