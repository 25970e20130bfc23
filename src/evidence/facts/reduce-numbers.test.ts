import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduceNumbers } from './reduce-numbers.ts';

test('what is worked out has no digits that nobody put in', () => {
  assert.equal(reduceNumbers('sum', [0.1, 0.2]), 0.3);
  assert.equal(reduceNumbers('difference', [0.3, 0.1]), -0.2);
  assert.equal(reduceNumbers('mean', [0.1, 0.2]), 0.15);
  assert.equal(reduceNumbers('ratio', [0.1, 0.3]), 3);
  assert.equal(reduceNumbers('percent-change', [3, 4]), 33.3333333333333);
});

test('what is taken from the table as it is keeps all of its digits', () => {
  for (const reduce of ['only', 'first', 'last', 'min', 'max'] as const)
    assert.equal(reduceNumbers(reduce, [0.30000000000000004]), 0.30000000000000004);
});

test('the change from zero, and the ratio to it, are not finite', () => {
  for (const reduce of ['percent-change', 'ratio'] as const) {
    assert.equal(Number.isFinite(reduceNumbers(reduce, [0, 1])), false);
    assert.equal(Number.isFinite(reduceNumbers(reduce, [0, 0])), false);
  }
});
