import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { absencesIn, lastRead } from './absences.ts';

function found(text: string): string[] {
  return absencesIn(parseMdx('a.mdx', text)).map(({ line, words, cited = '-' }) => `${line} ${words} ${cited}`);
}

test('absences and superlatives are found with their line and the citation nearest to them in the sentence', () => {
  const text = `Calm.

Nobody came,<Cite id="a" /> and <Fact id="few" /> left; no
book was lent.<Cite id="b c" /> It was the highest on record. Nothing else.<Cite id="d" />

- It was for the first time<Cite id="e" />

| Year | Note |
| --- | --- |
| 2020 | never counted |`;
  assert.deepEqual(found(text), [
    '3 Nobody a',
    '3 no book b c',
    '4 highest on record -',
    '4 Nothing d',
    '6 for the first time e',
    '10 never -',
  ]);
});

test('words that say nothing of the kind are left alone', () => {
  const texts = [
    'In the first half of 2017, at least two, most of them; no longer; notice No. 40.',
    'The interest of a protest in the west was honest. Noble nouns know neighbours.',
    '## Nobody came',
    'She said <Quote cite="a">nobody came</Quote>.',
  ];
  for (const text of texts) assert.deepEqual(found(text), [], text);
});

test('front matter is searched too, and the reason of a standing is cited by its sources', () => {
  const text = `---
title: Nothing is known
number: none
history:
  - date: 2020-05
    reason: No source says so.
    sources: [a, b]
---

Words.`;
  assert.deepEqual(found(text), ['2 Nothing -', '6 No source a b']);
});

test('a page was last read when it says so, else at its last standing', () => {
  const read = (front: string) => lastRead(parseMdx('a.mdx', `---\n${front}\n---\n`));
  assert.equal(read('reviewed: 2021-03-31\nhistory: [{ date: 2020-05 }]'), '2021-03-31');
  assert.equal(read('history: [{ date: 2019 }, { date: 2020-05 }]'), '2020-05');
  assert.equal(read('title: A'), undefined);
});
