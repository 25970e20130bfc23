import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberRanges, rangesInWords } from './number-ranges.ts';

test('neighbours are joined, the others stand alone', () => {
  assert.deepEqual(numberRanges([7, 3, 1, 2, 2]), [
    { from: 1, to: 3 },
    { from: 7, to: 7 },
  ]);
  assert.deepEqual(numberRanges([]), []);
});

test('ranges hold every number once, in order, with a gap between any two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const ranges = numberRanges(numbers);
      const spelled = ranges.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
      assert.deepEqual(
        spelled,
        [...new Set(numbers)].toSorted((a, b) => a - b),
      );
      for (const [index, { from }] of ranges.entries())
        assert.ok(index === 0 || from > (ranges[index - 1]?.to ?? 0) + 1);
    }),
  );
});

test('ranges are written with a dash, numbers by themselves as they are', () => {
  assert.equal(rangesInWords([4, 1, 2, 3, 7]), '1–4, 7');
  assert.equal(rangesInWords([5]), '5');
});
