import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlap, textBoxes, type Box } from './boxes.ts';
import { placeDotLabels, type Labelled } from './place-dot-labels.ts';

const AREA: Box = { left: 0, right: 400, top: 0, bottom: 300 };
const dotBox = ({ x, y }: Labelled): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });

test('a label stands right of its dot, and at the left where the picture ends', () => {
  const marks = [
    { x: 100, y: 100, reach: 5, lines: ['Ann'] },
    { x: 395, y: 100, reach: 5, lines: ['Bob'] },
  ];
  const [ann, bob] = placeDotLabels(marks, marks.map(dotBox), AREA);
  assert.deepEqual([ann?.[0]?.x, ann?.[0]?.anchor], [109, undefined]);
  assert.deepEqual([bob?.[0]?.x, bob?.[0]?.anchor], [386, 'end']);
});

test('no label covers a dot, another label or leaves the picture', () => {
  const mark = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    reach: fc.constant(5),
    lines: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
      const dots = marks.map(dotBox);
      const labels = placeDotLabels(marks, dots, AREA).flatMap((texts) => (texts ? [textBoxes(texts)] : []));
      labels.forEach((label, index) => {
        const others = labels.filter((_, other) => other !== index).flat();
        for (const box of label) {
          assert.ok(![...dots, ...others].some((other) => overlap(box, other)));
          assert.ok(box.left >= AREA.left && box.right <= AREA.right);
        }
      });
    }),
  );
});

test('a lone dot always finds a place for its label', () => {
  const place = fc.record({ x: fc.integer({ min: 5, max: 395 }), y: fc.integer({ min: 15, max: 285 }) });
  fc.assert(
    fc.property(place, ({ x, y }) => {
      const mark = { x, y, reach: 5, lines: ['88'] };
      assert.ok(placeDotLabels([mark], [dotBox(mark)], AREA)[0]);
    }),
  );
});
