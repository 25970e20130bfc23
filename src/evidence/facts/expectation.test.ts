import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unexpected } from './expectation.ts';

const told = (value: number, expect: number | string) => {
  const { what, remedy } = unexpected(value, expect, 'The dataset "loans"') ?? {};
  return what === undefined ? undefined : `${what} ${remedy ?? ''}`;
};

test('a figure with a sign or a unit beside it is told as the figure alone, and another one as another', () => {
  assert.equal(told(1720, '$1,720'), '"expect" holds more than a figure: $1,720. Write expect: 1720');
  assert.equal(told(-33, '-33%'), '"expect" holds more than a figure: -33%. Write expect: -33');
  assert.equal(told(33.04, 33), undefined);
  assert.equal(
    told(1720, 1702),
    'The dataset "loans" now gives 1720; the fact expects 1702. Read the sentences that use this fact again, then write expect: 1720.',
  );
});
