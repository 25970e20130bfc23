import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { thinLine } from './thin-line.ts';

const anyLine = fc
  .array(fc.tuple(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })))
  .map((points) => points.toSorted(([a], [b]) => a - b));

test('a line that has not many more points than pixels stays as it is', () => {
  fc.assert(
    fc.property(anyLine, (points) => {
      assert.equal(thinLine(points, points.length), points);
    }),
  );
});

test('a thinned line has at most four points on a pixel, keeps its ends, and reaches as high and as low everywhere', () => {
  fc.assert(
    fc.property(anyLine, (points) => {
      const thin = thinLine(points, 0);
      assert.deepEqual([thin[0], thin.at(-1)], [points[0], points.at(-1)]);
      assert.ok(thin.every((point) => points.includes(point as [number, number])));
      const [all, left] = [points, thin].map((line) => Map.groupBy(line, ([x]) => Math.floor(x)));
      for (const [pixel, column] of all ?? []) {
        const kept = left?.get(pixel) ?? [];
        assert.ok(kept.length <= 4);
        for (const most of [Math.min, Math.max])
          assert.equal(most(...kept.map(([, y]) => y)), most(...column.map(([, y]) => y)));
      }
    }),
  );
});
