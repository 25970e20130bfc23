import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorIn } from './anchor-in.ts';

test('an anchor is read from an address, and whatever stands there is one', () => {
  assert.deepEqual(['#loans-2017', '#caf%C3%A9', '', '#', '#%', '#100%', '#%E0%A4%A', '#"><b>'].map(anchorIn), [
    'loans-2017',
    'café',
    '',
    '',
    '%',
    '100%',
    '%E0%A4%A',
    '"><b>',
  ]);
});
