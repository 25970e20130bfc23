import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedLabels } from './copied-labels.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const TYPES = { id: 'text', label: 'text', title: 'text' } as const;

const WORDS = 'roof floor wall gate lamp clock desk chair stair shelf stove'.split(' ');
const usual = [
  ['new-reader', 'Reader thanks miller', 'A reader thanks the miller for a room'],
  ...WORDS.map((word) => [`mended-${word}`, `Mended ${word}`, `The ${word} of the library is mended`]),
];

test('a label that was left from the row that was copied is told', () => {
  assert.deepEqual(inLines(copiedLabels(smallTable(TYPES, [...usual, ['flood', 'Reader thanks miller', 'A flood']]))), [
    '14 "label" is "Reader thanks miller" here, as on line 2, and the rest of this row speaks of something else. Write one of its own, if it was left from a row that was copied.',
  ]);
});

test('two rows may have one label that fits both, and words that fit many', () => {
  const again = ['reader-again', 'Reader thanks miller', 'The miller is thanked by a second reader'];
  assert.deepEqual(copiedLabels(smallTable(TYPES, [...usual, again])), []);
  const often = ['a', 'b', 'c', 'd'].map((id) => [id, 'Reader thanks miller', 'A flood']);
  assert.deepEqual(copiedLabels(smallTable(TYPES, [...usual, ...often])), []);
});

test('a long text that two rows have is told, and a remark that both have is not', () => {
  const long = 'The miller gave a room for the books, which the readers carried up themselves in June.';
  const rows = [...usual, ['flood', 'High water', long], ['fair', 'Fair of books', long]];
  assert.deepEqual(inLines(copiedLabels(smallTable(TYPES, rows))), [
    '15 "title" says here what it says on line 14: "The miller gave a room for the…" Write a text of its own, if it was left from a row that was copied.',
  ]);
  assert.deepEqual(copiedLabels(smallTable({ id: 'text', label: 'text', note: 'text' }, rows)), []);
});
