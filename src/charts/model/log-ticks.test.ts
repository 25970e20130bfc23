import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { logTicks } from './log-ticks.ts';

test('over a few powers of ten there are ticks at 1, 2 and 5, over many at powers of ten', () => {
  assert.deepEqual(logTicks([3, 80]), { ticks: [2, 5, 10, 20, 50, 100], ends: [2, 100] });
  assert.deepEqual(logTicks([3, 18_533]), { ticks: [1, 10, 100, 1000, 10_000], ends: [1, 20_000] });
});

test('one value lies between two ends', () => {
  assert.deepEqual(logTicks([5, 5]).ends, [5, 10]);
});

test('any values above zero lie within the ends, with at most ten lines between them', () => {
  const values = fc.array(fc.double({ min: 1e-12, max: 1e15, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (numbers) => {
      const { ticks, ends } = logTicks(numbers);
      assert.ok(ends[0] > 0 && ends[0] < ends[1] && ticks.length > 0 && ticks.length <= 10);
      for (const number of [...numbers, ...ticks]) assert.ok(number >= ends[0] && number <= ends[1], String(number));
    }),
  );
});
