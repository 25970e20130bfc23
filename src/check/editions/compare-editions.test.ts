import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareParagraphs } from './compare-editions.ts';

test('whatever two texts are, each side is whole, and only paragraphs that differ are shown', () => {
  const paragraph = fc.constantFrom('a b c', 'a c', 'b', 'd e f g', 'a b c d');
  fc.assert(
    fc.property(fc.array(paragraph), fc.array(paragraph), (left, right) => {
      const rows = compareParagraphs(left, right);
      const textOf = (side: 'before' | 'after') =>
        rows.flatMap((row) => (row[side] ? [row[side].map(({ text }) => text).join('')] : []));
      assert.ok(isWithin(textOf('before'), left) && isWithin(textOf('after'), right));
      const rest = (all: readonly string[], shown: readonly string[]) => all.length - shown.length;
      assert.equal(rest(left, textOf('before')), rest(right, textOf('after')));
      assert.equal(rows.length === 0, left.join('\n') === right.join('\n'));
    }),
  );
});

test('a paragraph whose quotation marks alone have another shape is the same paragraph', () => {
  assert.deepEqual(compareParagraphs(['The UN\'s "list"'], ['The UN’s “list”']), []);
});

/** Whether a list has another in it, in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const waiting = all.values();
  return some.every((one) => waiting.some((other) => other === one));
}
