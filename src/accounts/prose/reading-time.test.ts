import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { readingTimes } from './reading-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('the answer, the first paragraphs of sections and the whole are timed apart', () => {
  const text = [
    '---\ntitle: A\n---',
    `<Answer>\n\n${words(240)}\n\n</Answer>`,
    `## One\n\n${words(480)}\n\n${words(720)}`,
    `## Two\n\n${words(240)}`,
  ].join('\n\n');
  assert.deepEqual(readingTimes(parseMdx('a.mdx', text).tree), { answer: 1, main: 4, all: 7 });
});

test('nothing takes less than a minute', () => {
  assert.deepEqual(readingTimes(parseMdx('a.mdx', '').tree), { answer: 1, main: 1, all: 1 });
});
