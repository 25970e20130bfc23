import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { loadContent } from '../../check/load-content.ts';
import { FEED_FORMATS, feedOf } from './feeds.ts';

const content = await loadContent(TINY_CONTENT);
const [claim] = content.claims.values();
assert.ok(claim);
const [turn] = claim.frontMatter.history;
assert.ok(turn);
const history = [
  { ...turn, date: '2020-05', standing: 'unverified' as const },
  { ...turn, date: '2021-02', standing: 'supported' as const, reason: 'The register <was> found.' },
  { ...turn, date: '2021-03', standing: 'supported' as const },
];
const index = content.pages.get('index');
assert.ok(index);
const changed = {
  ...content,
  pages: new Map([['loans', { ...index, id: 'loans', address: '/loans/' }]]),
  claims: new Map([[claim.id, { ...claim, frontMatter: { ...claim.frontMatter, history } }]]),
};

/** The entries of a feed as a program that is not ours reads them from both forms. */
function readBack(name: 'changes' | 'chapters', texts?: ReadonlyMap<string, string>) {
  const atom = parseAtomFeed(FEED_FORMATS.xml.write(feedOf(name, 'xml', changed, texts)));
  const json = parseJsonFeed(FEED_FORMATS.json.write(feedOf(name, 'json', changed, texts)));
  const fromAtom = (atom.entries ?? []).map((entry) => [entry.id, entry.title?.value, entry.content?.value]);
  const fromJson = (json.items ?? []).map(({ id, title, content_html: html }) => [id, title, html]);
  return { atom, fromAtom, fromJson };
}

test('another program reads the same entries from both forms of each feed', () => {
  for (const name of ['changes', 'chapters'] as const) {
    const { fromAtom, fromJson } = readBack(name);
    assert.ok(fromAtom.length > 0);
    assert.deepEqual(fromAtom, fromJson);
  }
});

test('each change of a standing is an entry of the month of its evidence; a turn that leaves it as it was is none', () => {
  const { atom } = readBack('changes');
  const turns = (atom.entries ?? []).filter(({ id }) => id?.includes('#standing-'));
  assert.deepEqual(
    turns.map(({ id, updated }) => [id, updated]),
    [[`https://library.example/claims/${claim.id}/#standing-2021-02`, '2021-02-01T00:00:00Z']],
  );
  assert.match(turns[0]?.title?.value ?? '', /^Supported: “/);
  assert.match(turns[0]?.content?.value ?? '', /<b>Before:<\/b> Unverified.*The register &lt;was&gt; found\./);
});

test('a chapter has its whole text where it is given', () => {
  const { fromAtom } = readBack('chapters', new Map([['/loans/', '<p>The whole <b>text</b> &amp; all</p>']]));
  assert.ok(fromAtom.some(([, , html]) => html?.endsWith('<p>The whole <b>text</b> &amp; all</p>')));
});
