import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leftOver } from './left-over.ts';

test('each of the others takes one item away, and the order stays', () => {
  assert.deepEqual(leftOver(['b', 'a', 'c', 'a'], ['a', 'd']), ['b', 'c', 'a']);
});

test('what is added to a list is what is left over of it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.array(fc.nat(5)), (items, added) => {
      assert.deepEqual(leftOver([...items, ...added], items).sort(), [...added].sort());
    }),
  );
});
