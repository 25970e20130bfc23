import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeTip } from './place-tip.ts';

const length = (most: number) => fc.integer({ min: 0, max: most });

test('a tip never covers its marks, and leaves the picture at neither side', () => {
  const mark = fc
    .record({ x: length(700), y: length(300), across: length(200), down: length(100) })
    .map(({ x, y, across, down }) => ({ left: x, top: y, right: Math.min(700, x + across), bottom: y + down }));
  const size = fc.record({ width: fc.integer({ min: 40, max: 340 }), height: fc.integer({ min: 20, max: 200 }) });
  const room = fc.record({
    above: fc.integer({ min: -400, max: 800 }),
    plotTop: fc.option(length(120), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 3 }), size, room, (marks, { width, height }, at) => {
      const { left, top } = placeTip(marks, { width, height }, { width: 720, ...at });
      assert.ok(left >= 0 && left + width <= 720);
      assert.ok(marks.every((one) => top + height <= one.top || top >= one.bottom));
    }),
  );
});

test('on a narrow screen a tip stands above the plot, however low its mark', () => {
  const mark = { left: 100, right: 100, top: 200, bottom: 200 };
  const { top } = placeTip([mark], { width: 100, height: 60 }, { width: 340, above: 300, plotTop: 90 });
  assert.ok(top + 60 <= 90);
});
