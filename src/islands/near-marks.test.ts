import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearMarks, type MarkBox } from './near-marks.ts';

const point = (series: number, index: number, x: number, y: number): MarkBox => ({
  ...{ series, index, left: x, right: x, top: y, bottom: y },
});

test('of several events in one row only the one that is pointed at is named', () => {
  const row = [point(0, 0, 10, 20), point(0, 1, 200, 20), point(0, 2, 400, 20), point(1, 3, 205, 60)];
  assert.deepEqual(nearMarks(row, 206, 22, 'rows'), [row[1]]);
});

test('the nearest row comes before what is nearer in another row', () => {
  const rows = [point(0, 0, 500, 20), point(0, 1, 10, 41)];
  assert.deepEqual(nearMarks(rows, 12, 25, 'rows'), [rows[0]]);
});

test('a pointer on a long bar names that bar, wherever its middle is', () => {
  const bars = [
    { ...point(0, 0, 0, 0), left: 0, right: 600, top: 10, bottom: 20 },
    { ...point(0, 1, 0, 0), left: 0, right: 30, top: 40, bottom: 50 },
  ];
  assert.deepEqual(nearMarks(bars, 590, 15, 'rows'), [bars[0]]);
});

test('two points at one place are both told', () => {
  const dots = [point(0, 0, 100, 100), point(1, 0, 102, 101), point(0, 1, 140, 100)];
  assert.deepEqual(nearMarks(dots, 99, 99, 'points'), [dots[0], dots[1]]);
});

test('neighbours on one line are not told together, the points of two lines that meet are; bars never', () => {
  const line = [point(0, 0, 100, 100), point(0, 1, 102, 101), point(1, 0, 100, 102)];
  assert.deepEqual(nearMarks(line, 100, 100, 'lines'), [line[0], line[2]]);
  assert.deepEqual(nearMarks(line, 100, 100, 'bars'), [line[0]]);
});

test('a pointer on any mark names that mark, and nothing farther than its place', () => {
  const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(places, fc.nat(), (all, pick) => {
      const marks = all.map(({ x, y }, index) => point(0, index, x, y));
      const at = marks[pick % marks.length];
      assert.ok(at);
      const found = nearMarks(marks, at.left, at.top, 'points');
      assert.ok(found.includes(at));
      assert.ok(found.every(({ left, top }) => Math.hypot(left - at.left, top - at.top) < 6));
    }),
  );
});
