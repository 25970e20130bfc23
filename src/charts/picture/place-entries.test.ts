import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlap, textBoxes } from './boxes.ts';
import type { StripEntry } from '../model/chart-types.ts';
import { ENTRY, placeEntries, type PlacedEntry } from './place-entries.ts';

const WIDTH = 340;

function entry(from: number, to: number, label: string, open = false): StripEntry {
  const until = to > from && !open ? '2000-02' : undefined;
  return { label, from, to, key: '2000-01', until, open, words: '', sources: [], line: 2 };
}

function markBox({ left, right, middle }: PlacedEntry) {
  return { left: left - ENTRY.dot, right: right + ENTRY.dot, top: middle - ENTRY.dot, bottom: middle + ENTRY.dot };
}

test('events near each other go into rows, events far apart share one', () => {
  const { placed } = placeEntries(
    [entry(10, 10, 'First'), entry(20, 20, 'Second'), entry(250, 250, 'Far')],
    (at) => at,
    WIDTH,
    0,
  );
  const [first, second, far] = placed.map(({ middle }) => middle);
  assert.ok(first !== undefined && second !== undefined && first < second);
  assert.equal(first, far);
});

test('a period has its label above it, a short one is a dot with its label beside it', () => {
  const { placed } = placeEntries([entry(50, 200, 'Long'), entry(50, 55, 'Short')], (at) => at, WIDTH, 0);
  assert.ok((placed[0]?.texts[0]?.y ?? 0) < (placed[0]?.middle ?? 0) - ENTRY.bar / 2);
  assert.equal(placed[1]?.left, placed[1]?.right);
});

test('no label covers another label or a mark', () => {
  const event = fc.record({
    from: fc.integer({ min: 0, max: WIDTH - 10 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: WIDTH })),
    label: fc.string({ minLength: 1, maxLength: 60 }),
    open: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      const entries = events.map(({ from, length, label, open }) =>
        entry(from, Math.min(WIDTH - 10, from + length), label, open),
      );
      const { placed, bottom } = placeEntries(entries, (at) => at, WIDTH, 0);
      placed.forEach((one, index) => {
        const others = placed.filter((_, other) => other !== index);
        const taken = others.flatMap((other) => [markBox(other), ...textBoxes(other.texts)]);
        for (const box of textBoxes(one.texts)) assert.ok(!taken.some((other) => overlap(box, other)));
        assert.ok(one.middle <= bottom);
      });
    }),
  );
});

test('periods that follow on each other under the same words share a row and its label', () => {
  const entries = [
    entry(20, 100, 'Coal'),
    entry(60, 150, 'Lead'),
    entry(100, 220, 'Coal', true),
    entry(180, 260, 'Lead'),
  ];
  const { placed } = placeEntries(entries, (at) => at, WIDTH, 0);
  const [coal, lead, coalAgain, leadAgain] = placed;
  assert.deepEqual(
    placed.map((one) => one.entry),
    entries,
  );
  assert.equal(coalAgain?.middle, coal?.middle);
  assert.deepEqual([coalAgain?.left, coalAgain?.right, coalAgain?.texts.length], [100, 220, 0]);
  assert.notEqual(leadAgain?.middle, lead?.middle);
});
