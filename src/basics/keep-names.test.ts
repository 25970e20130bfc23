import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepNames } from './keep-names.ts';

test('names and dates of a title stay on one line, its first word apart', () => {
  assert.equal(
    keepNames('Did Ann Mary Lee meet Bo Öst in May 2001, or later?'),
    'Did Ann\u00a0Mary\u00a0Lee meet Bo\u00a0Öst in May\u00a02001, or later?',
  );
});

test('other words may break', () => {
  assert.equal(keepNames('The trade of Ann and of 2001'), 'The trade of Ann and of 2001');
});
