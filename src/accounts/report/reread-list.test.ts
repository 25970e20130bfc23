import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rereadList } from './reread-list.ts';

test('what was read longest ago stands first, each entry with its place, sentence and citation', () => {
  const long = `Of all the libraries of the valley that have ever kept a register of what they lend, only one was open, and it ${'went on '.repeat(12)}.`;
  const entries = [
    {
      file: 'content/pages/b.mdx',
      read: '2021-03-31',
      line: 3,
      words: 'Nobody',
      sentence: 'Nobody came.',
      cited: 'a b',
    },
    { file: 'content/pages/c.mdx', read: undefined, line: 9, words: 'never', sentence: 'It never came.' },
    { file: 'content/pages/a.mdx', read: '2020', line: 4, words: 'only', sentence: long },
  ];
  assert.equal(
    rereadList(entries),
    `Absences and superlatives to read again: 3
never  content/pages/c.mdx:9  never: It never came. (nothing cited in the sentence)
2020  content/pages/a.mdx:4  only: … valley that have ever kept a register of what they lend, only one was open, and it went on went on went on went on went on … (nothing cited in the sentence)
2021-03-31  content/pages/b.mdx:3  Nobody: Nobody came. (a b)`,
  );
});
