import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileProblems } from './image-problems.ts';
import { sizesOf } from './image-sizes.ts';

const WORDS = { id: 'mill', alt: 'The mill', credit: 'Ann Lee', licence: 'CC BY 4.0', sources: [] };

test('an image with too many pixels is told with the limit, and one that its description names is fine', () => {
  const image = { type: 'webp', width: 9000, height: 6000, bytes: 90_000, hasAlpha: false };
  const file = { path: 'content/images/mill.webp', text: '', image };
  const told = (width: number) => fileProblems([{ ...file, image: { ...image, width } }], new Set(['mill']));
  assert.deepEqual(
    told(9000).map(({ what, remedy }) => `${what} ${remedy}`),
    [
      'This image has 9,000 × 6,000 pixels; at most 50,000,000 can be read. Save it smaller: 2,000 pixels across are enough.',
    ],
  );
  assert.deepEqual(told(900), []);
});

test('whatever the size of an image, its files are no wider than it, keep its shape, and stand at addresses of their own', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, fc.boolean(), (width, height, hasAlpha) => {
      const { webp, plain } = sizesOf({ ...WORDS, name: 'mill.png', hash: '', width, height, hasAlpha });
      for (const size of [...webp, plain]) {
        assert.ok(size.width <= width);
        assert.ok(Math.abs(size.height - Math.max(1, (height * size.width) / width)) <= 0.5);
      }
      assert.equal(new Set([...webp, plain].map(({ address }) => address)).size, webp.length + 1);
      assert.equal(plain.type, hasAlpha ? 'png' : 'jpeg');
    }),
  );
});
