import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkSpeakers } from './check-speakers.ts';

const known = {
  sources: new Map(
    [
      { id: 'gazette-2020-05-council', published: '2020-05-02', note: 'The mayor, answering Ann Lee of the library.' },
      { id: 'courier-2020-05-lee', published: '2020-05-01' },
      { id: 'post-2020-07-council', published: '2020-07-01', note: 'The mayor, answering Ann Lee.' },
    ].map((source) => [source.id, source]),
  ),
} as unknown as Parameters<typeof checkSpeakers>[0]['known'];

function told(prose: string): string[] {
  const document = parseMdx('content/pages/a.mdx', `---\ntitle: A\n---\n\n${prose}\n`);
  return checkSpeakers({ address: '/a/', document, known }).map(({ what, remedy }) => `${what} ${remedy}`);
}

test('words of a speaker that are cited from the answer to that speaker are told', () => {
  assert.deepEqual(
    told('- <Quote cite="gazette-2020-05-council">all lost</Quote> **Ann Lee, of the library**, 1 May 2020'),
    [
      'These words are given to Ann Lee, and by its note "gazette-2020-05-council" is somebody’s answer to Ann Lee. Cite the source that has the words. Called after Ann Lee: courier-2020-05-lee.',
    ],
  );
});

test('words of whoever answers, and words for which there is no other source, are left alone', () => {
  for (const prose of [
    '- <Quote cite="gazette-2020-05-council">all found</Quote> **The mayor**, 2 May 2020',
    '- <Quote cite="courier-2020-05-lee">all lost</Quote> **Ann Lee**, 1 May 2020',
    '- <Quote cite="post-2020-07-council">all lost</Quote> **Ann Lee**, 1 July 2020',
    'Ann Lee spoke of <Quote cite="gazette-2020-05-council">all lost</Quote>.',
  ])
    assert.deepEqual(told(prose), [], prose);
});
