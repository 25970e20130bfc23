import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneLine } from './one-line.ts';

test('line ends of every kind become one blank, and control characters go', () => {
  const ends = ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\t'];
  assert.equal(oneLine(` a${ends.join('b')}c\u0000\u0001\u007f\u009f\ud800 `), 'a b b b b b b b b c');
});

test('no text has a line end or a control character left, and what is one line stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(fc.constantFrom(' ', '\n', '\u0085', '\u2028', '\u0000', '\ud800'), fc.string({ maxLength: 2 })),
      }),
      (text) => {
        const line = oneLine(text);
        assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029]/u);
        assert.equal(oneLine(line), line);
        assert.ok(line.isWellFormed());
      },
    ),
  );
});
