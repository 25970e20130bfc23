import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkQuoteDays } from './check-quote-days.ts';

const known = {
  sources: new Map([
    ['gazette', { id: 'gazette', published: '2020-05-02' }],
    ['courier', { id: 'courier', published: '2020-05' }],
    ['letter', { id: 'letter' }],
  ]),
} as unknown as Parameters<typeof checkQuoteDays>[0]['known'];

/** What is told of a page with this prose. */
function told(prose: string): string[] {
  const document = parseMdx('content/pages/a.mdx', `---\ntitle: A\n---\n\n${prose}\n`);
  return checkQuoteDays({ address: '/a/', document, known }).map(({ what, remedy }) => `${what} ${remedy}`);
}

test('words of a day that come from a source of before that day are told', () => {
  assert.deepEqual(
    told('- <Quote cite="gazette">all lost</Quote> **Ann Lee, of the library**, 5 May 2020, of the books'),
    [
      'These words of Ann Lee, of the library are of 5 May 2020, and "gazette" came out in or on 2 May 2020, before them. Cite the source that has them, or correct the day.',
    ],
  );
  assert.equal(told('- <Quote cite="courier">all lost</Quote> **Ann Lee**, July 2020').length, 1);
});

test('words that their source may have, or of which no day is known, are left alone', () => {
  for (const prose of [
    '- <Quote cite="gazette">all lost</Quote> **Ann Lee**, 2 May 2020',
    '- <Quote cite="gazette">all lost</Quote> **Ann Lee**, 3 May 2020',
    '- <Quote cite="courier">all lost</Quote> **Ann Lee**, 20 May 2020',
    '- <Quote cite="letter">all lost</Quote> **Ann Lee**, 20 May 2020',
    '- <Quote cite="gazette">all lost</Quote> **Ann Lee**, of the library',
    'She said <Quote cite="gazette">all lost</Quote> on 5 May 2020.',
  ])
    assert.deepEqual(told(prose), [], prose);
});
