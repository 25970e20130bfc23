import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../records/mdx-document.ts';
import { idsOf, numberCitations } from './page-sources.ts';

const page = parseMdx(
  'content/pages/a.mdx',
  '---\ntitle: A\n---\nFirst <Cite id="b" />, then <Quote cite="a">words</Quote> <Fact id="x" /> and again <Cite id="b" at="p. 2" /><Fact id="x" />.\n',
);

test('citations are numbered in reading order, quotations included', () => {
  assert.deepEqual(
    [...numberCitations(page.uses).values()],
    [
      { id: 'b', number: 1, times: 2 },
      { id: 'a', number: 2, times: 1 },
    ],
  );
});

test('the facts of a page are listed once each', () => {
  assert.deepEqual(idsOf(page.uses, 'Fact'), ['x']);
});
