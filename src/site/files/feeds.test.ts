import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { loadContent } from '../../check/load-content.ts';
import type { Change } from '../../evidence/changes/change-schema.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { feedNames, feedOf } from './feeds.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';

const content = await loadContent(TINY_CONTENT);
const { window } = new JSDOM();

function withChange(change: Partial<Change>): typeof content {
  const whole: Change = {
    ...{ id: 'a', date: '2021-04-01', kind: 'update', title: 'A', now: 'B', why: 'C' },
    ...{ pages: ['/'], facts: [], claims: [] },
  };
  return { ...content, changes: new Map([['a', { ...whole, ...change }]]) };
}

function readAtom(xml: string): Document {
  return new window.DOMParser().parseFromString(xml, 'application/xml');
}

test('there is a feed of changes only where something has changed', () => {
  assert.deepEqual(feedNames({ changes: new Map() }), ['chapters']);
  assert.deepEqual(feedNames(withChange({})), ['changes', 'chapters']);
});

test('a change is an entry of its day, with its address in full', () => {
  const atom = readAtom(toAtom(feedOf('changes', 'xml', withChange({ kind: 'correction', was: 'D' }))));
  const text = (selector: string) => atom.querySelector(selector)?.textContent;
  assert.equal(text('entry > title'), 'Correction: A');
  assert.equal(text('entry > id'), 'https://library.example/changes/#change-a');
  assert.equal(text('entry > updated'), '2021-04-01T00:00:00Z');
  assert.equal(text('feed > updated'), '2021-04-01T00:00:00Z');
  assert.match(text('entry > content') ?? '', /<b>Before:<\/b> D.*href="https:\/\/library\.example\/"/);
});

test('every page of the menu is an entry of the feed of chapters', () => {
  const titles = [...readAtom(toAtom(feedOf('chapters', 'xml', content))).querySelectorAll('entry > title')];
  const chapters = [...content.pages.values()].filter(
    ({ id, frontMatter }) => id !== 'index' && frontMatter.navigation !== undefined,
  );
  assert.deepEqual(
    titles.map((title) => title.textContent).sort(),
    chapters.map(({ frontMatter }) => frontMatter.title).sort(),
  );
});

test('whatever an editor wrote, both forms say the same, and no element comes of it', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, now, why) => {
      const changed = withChange({ title, now, why });
      const entry = readAtom(toAtom(feedOf('changes', 'xml', changed))).querySelector('entry');
      const { items } = toJsonFeed(feedOf('changes', 'json', changed)) as {
        items: [{ title: string; content_html: string }];
      };
      const [{ title: inJson, content_html: html }] = items;
      assert.equal(inJson, `Update: ${title}`);
      const read = (text: string) => text.replaceAll(/[\p{C}\s]/gu, '');
      assert.equal(read(entry?.querySelector('title')?.textContent ?? ''), read(inJson));
      assert.equal(read(entry?.querySelector('content')?.textContent ?? ''), read(html));
      const elements = [...JSDOM.fragment(html).querySelectorAll('*')].map(({ localName }) => localName);
      assert.deepEqual(elements, ['p', 'b', 'p', 'b', 'ul', 'li', 'a']);
    }),
  );
});
