import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenOtherwise } from './written-otherwise.ts';

test('a value in other capitals or with other spaces than most write it is told with the usual one', () => {
  const values = new Map([
    ['a', 'sold by Norway'],
    ['b', 'sold by norway'],
    ['c', 'sold by Norway'],
    ['d', 'sold to  Norway.'],
  ]);
  assert.deepEqual(writtenOtherwise(values), [{ id: 'b', value: 'sold by norway', usual: 'sold by Norway' }]);
});
