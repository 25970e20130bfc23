import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetFiles, rememberByFile, rememberLast } from './remember-by-file.ts';

test('a file is worked through again only when its text has changed, or all is forgotten', () => {
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
  forgetFiles();
  assert.equal(length({ path: 'b', text: 'four' }), 4);
  assert.deepEqual(worked, ['a', 'b', 'a', 'b']);
});

test('a thing is made again only when it would be made from something else', () => {
  const last = rememberLast<{ from: string }>();
  const first = last('a', () => ({ from: 'a' }));
  assert.equal(
    last('a', () => ({ from: 'never made' })),
    first,
  );
  assert.deepEqual(
    last('b', () => ({ from: 'b' })),
    { from: 'b' },
  );
  assert.notEqual(
    last('a', () => ({ from: 'a' })),
    first,
  );
});
