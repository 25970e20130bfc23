import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutText, textWidth, wrapText } from './text-width.ts';

const SIZE = 13;
const WIDTH = 150;
const NAMES = [
  '漢'.repeat(60),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  `https://a.example/${'x'.repeat(60)}`,
  '👩‍👩‍👧'.repeat(20),
  'e\u0301'.repeat(60),
];

test('a word that is too long for a line is broken, between letters as readers see them', () => {
  for (const name of NAMES) {
    const lines = wrapText(`The ${name} of it`, WIDTH, SIZE);
    assert.ok(lines.every((line) => textWidth(line, SIZE) <= WIDTH));
    assert.equal(lines.join('').replaceAll(' ', ''), `The${name}ofit`);
    assert.ok(!lines.some((line) => /^[\u200d\u0301]/u.test(line) || line.endsWith('\u200d')));
  }
});

test('whatever has spaces is broken at them alone', () => {
  assert.deepEqual(wrapText('one two three', 45, SIZE), ['one', 'two', 'three']);
  assert.deepEqual(wrapText('one two three', 1000, SIZE), ['one two three']);
});

test('no line is wider than its room, unless one letter is, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, SIZE);
      const one = new Intl.Segmenter('en');
      for (const line of lines) assert.ok(textWidth(line, SIZE) <= width || [...one.segment(line)].length === 1);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});

test('a text that is cut says so, and fits', () => {
  for (const name of NAMES) {
    const cut = cutText(name, WIDTH, SIZE);
    assert.ok(cut.endsWith('…') && textWidth(cut, SIZE) <= WIDTH);
  }
  assert.equal(cutText('Boats', WIDTH, SIZE), 'Boats');
});
