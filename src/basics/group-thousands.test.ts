import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupThousands } from './group-thousands.ts';

test('a number is written as the language does, with at most so many decimals', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 20 }), (value, decimals) => {
      const expected = value.toLocaleString('en-US', { maximumFractionDigits: decimals });
      assert.equal(groupThousands(value, decimals), expected);
    }),
  );
});
