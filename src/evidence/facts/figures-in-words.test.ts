import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figuresInWords } from './figures-in-words.ts';

const COUNTED = new Set(['ships', 'meetings', 'years', 'readers', 'people']);

function found(text: string, written: 'words' | 'loosely'): string[] {
  return figuresInWords(text, COUNTED).flatMap((figure) => (figure.written === written ? [figure.text] : []));
}

test('a number in words from ten up is a figure, whatever it counts', () => {
  const cases = {
    'The Council adopted ten resolutions, all unanimously.': 'ten',
    'We looked about ten times.': 'ten',
    'Within fifteen months they met.': 'fifteen',
    'It sent twenty-one boats.': 'twenty-one',
    'A dozen came.': 'A dozen',
    'It took half a dozen.': 'half a dozen',
    'It lent a hundred books.': 'a hundred',
    'It has two million.': 'two million',
  };
  for (const [text, figure] of Object.entries(cases)) assert.deepEqual(found(text, 'words'), [figure], text);
});

test('a share or a multiple in words is a figure', () => {
  const cases = {
    'One in five left.': 'One in five',
    'Nine out of ten left.': 'Nine out of ten',
    'Two thirds left.': 'Two thirds',
    'About half left.': 'About half',
    'It was nearly a third of the sum.': 'nearly a third of',
    'More than half had gone.': 'More than half',
    'Half the town came.': 'Half the',
    'It rose to twice as much.': 'twice as',
    'It was three times the sum.': 'three times the',
    'It doubled.': 'doubled',
    'It rose fourfold.': 'fourfold',
    'Five percent came.': 'Five percent',
    'There were tens of thousands.': 'tens of thousands',
  };
  for (const [text, figure] of Object.entries(cases)) assert.deepEqual(found(text, 'words'), [figure], text);
});

test('a small number is a figure before what the site counts, and only there', () => {
  assert.deepEqual(found('Four more meetings followed.', 'words'), ['Four more meetings']);
  assert.deepEqual(found('It sent two small foreign ships.', 'words'), ['two small foreign ships']);
  assert.deepEqual(found('Three of the ships sank.', 'words'), ['Three of the ships']);
  const free = [
    'There are two things and three reasons, and the first of two.',
    'These two ships, the four meetings, its three ships, the last three ships and France’s two ships.',
    'Two years later, within three years.',
    'One of the ships sank, and one meeting failed.',
    'Two harbours for ships, and three roads to meetings.',
    'Both ships sank.',
  ];
  for (const text of free) assert.deepEqual(figuresInWords(text, COUNTED), [], text);
});

test('what only speaks of a number is told apart', () => {
  const cases = {
    'Dozens of readers left.': 'Dozens of',
    'It lent several hundred books.': 'several hundred',
    'Most of the new readers left.': 'Most of the new readers',
    'Readers came, most of them old.': 'most of them',
    'The majority of the town came.': 'The majority of',
    'They met twice.': 'twice',
    'They met three times.': 'three times',
  };
  for (const [text, figure] of Object.entries(cases)) {
    assert.deepEqual([found(text, 'loosely'), found(text, 'words')], [[figure], []], text);
  }
});

test('halves of a year, parts of a text and words that only sound like numbers are free', () => {
  const free = [
    'In the first half of the year and the second half of 2017, half of January.',
    'A half-year, a third party, the third quarter, some third way, the tenth time.',
    'Most of it is true, and most of the time.',
    'It was often said that nobody attended.',
  ];
  for (const text of free) assert.deepEqual(figuresInWords(text, COUNTED), [], text);
});

test('no figure overlaps another, and each stands where it says', () => {
  const word = fc.constantFrom(
    'ten',
    'two',
    'of',
    'the',
    'ships',
    'half',
    'most',
    'them',
    'dozens',
    'twice',
    'as',
    'a',
    'third',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const figures = figuresInWords(text, COUNTED).sort((a, b) => a.start - b.start);
      for (const [index, { start, end, text: figure }] of figures.entries()) {
        assert.equal(text.slice(start, end), figure);
        assert.ok(start >= (figures[index - 1]?.end ?? 0));
      }
    }),
  );
});
