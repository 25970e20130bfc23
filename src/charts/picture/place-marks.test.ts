import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Mark } from '../model/chart-types.ts';
import { placeMarks, type PlacedMark } from './place-marks.ts';
import { TYPE } from './scene.ts';
import { textWidth } from './text-width.ts';

const mark = (at: number, label: string): Mark => ({ id: label, at, label, words: '' });

function boxOf({ x, label, toLeft }: PlacedMark): [number, number] {
  const width = textWidth(label, TYPE.size);
  return toLeft ? [x - width, x] : [x, x + width];
}

test('labels of neighbours climb like stairs, the first one highest', () => {
  const rows = placeMarks([mark(10, 'First'), mark(20, 'Second'), mark(300, 'Far')], (at) => at, 700)
    .toSorted((a, b) => a.x - b.x)
    .map(({ row }) => row);
  assert.deepEqual(rows, [1, 0, 0]);
});

test('labels that would leave the picture at the right point to the left', () => {
  assert.ok(placeMarks([mark(690, 'At the end')], (at) => at, 700).every(({ toLeft }) => toLeft));
});

test('no label covers another one or crosses the line of a mark', () => {
  const marks = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 680 }), label: fc.string({ minLength: 1, maxLength: 20 }) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(marks, (list) => {
      const placed = placeMarks(
        list.map(({ at, label }) => mark(at, label)).sort((a, b) => a.at - b.at),
        (at) => at,
        720,
      );
      for (const one of placed) {
        const [start, end] = boxOf(one);
        for (const other of placed.filter((candidate) => candidate !== one && candidate.x !== one.x)) {
          const [from, to] = boxOf(other);
          assert.ok(one.row !== other.row || end <= from || to <= start, 'labels overlap');
          assert.ok(other.row < one.row || other.x < start || other.x > end, 'a label crosses a line');
        }
      }
    }),
    { numRuns: 2000 },
  );
});
