import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from '../../../evidence/sources/source-schema.ts';
import { parseMdx } from '../../../records/reading/mdx-document.ts';
import { checkReporters } from './check-reporters.ts';

const source = (id: string, publisher: string) => {
  const read = { kind: 'news', speaker: 'named', publisher, title: 'Loans', seen: 'repost', language: 'en' };
  return [id, { ...sourceSchema.parse(read), id }] as const;
};
const known = {
  facts: new Map(),
  sources: new Map([source('a', 'Mill Valley Gazette'), source('b', 'The Brook Herald')]),
} as unknown as Parameters<typeof checkReporters>[0]['known'];

/** What is told of a page with this prose. */
function told(prose: string): string[] {
  const document = parseMdx('content/pages/a.mdx', `---\ntitle: A\n---\n\n${prose}\n`);
  return checkReporters({ address: '/a/', document, known }).map(({ line, what }) => `${String(line)} ${what}`);
}

test('a sentence that says what a paper wrote, and cites another, is told', () => {
  assert.deepEqual(told('The Brook Herald wrote that loans rose.<Cite id="a" />'), [
    '5 This sentence says what Brook Herald reported, and cites Mill Valley Gazette.',
  ]);
});

test('a paper that is cited in the paragraph, or nowhere named as who reports, is left alone', () => {
  for (const prose of [
    'The Brook Herald wrote that loans rose.<Cite id="b" />',
    'The Brook Herald wrote that loans rose.<Cite id="a" /> Others agreed.<Cite id="b" />',
    'The Brook Herald wrote that loans rose.',
    'Loans rose, as The Brook Herald hoped.<Cite id="a" />',
  ])
    assert.deepEqual(told(prose), [], prose);
});
