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
    ...{ pages: ['/'], facts: [], claims: [], datasets: [] },
  };
  return { ...content, changes: new Map([['a', { ...whole, ...change }]]) };
}

function readAtom(xml: string): Document {
  return new window.DOMParser().parseFromString(xml, 'application/xml');
}

test('there is a feed of changes from the first change or edition on, if an empty one', () => {
  const unchanged = { ...content, changes: new Map<string, Change>() };
  const edition = { day: '2021-04-01', changes: [], figures: {}, claims: {}, texts: {} };
  const kept = { ...unchanged, editions: [edition] } as unknown as typeof content;
  assert.deepEqual(feedNames(unchanged), ['chapters']);
  assert.deepEqual(feedNames(withChange({})), ['changes', 'chapters']);
  assert.deepEqual(feedNames(kept), ['changes', 'chapters']);
  const atom = readAtom(toAtom(feedOf('changes', 'xml', kept)));
  assert.equal(atom.querySelectorAll('entry').length, 0);
  assert.equal(atom.querySelector('updated')?.textContent, `${content.site.asOf}T00:00:00Z`);
});

test('a chapter that was corrected is marked so, with a link to what was wrong', () => {
  const [page] = content.pages.values();
  assert.ok(page);
  const chapter = {
    ...page,
    id: 'loans',
    address: '/loans/',
    frontMatter: { ...page.frontMatter, navigation: 'Loans' },
  };
  const changed = withChange({ kind: 'correction', title: 'Fewer & fewer', pages: [], facts: ['loans-2020'] });
  const [entry] = feedOf('chapters', 'xml', { ...changed, pages: new Map([['loans', chapter]]) }).entries;
  assert.deepEqual(entry?.tags, ['Correction']);
  assert.equal(entry.day, '2021-04-01');
  assert.match(
    entry.html,
    /<li>Correction, 1 April 2021: <a href="https:\/\/library\.example\/changes\/#change-a">Fewer &amp; fewer<\/a>/,
  );
});

test('a claim that stands otherwise is news of the day on which the site said so, once there is an edition', () => {
  const [claim] = content.claims.values();
  assert.ok(claim);
  const turn = { date: '2019', standing: 'unverified' as const, reason: 'A.', sources: [] };
  const history = [turn, { ...turn, date: '2020', standing: 'contested' as const }];
  const turned = { ...claim, frontMatter: { ...claim.frontMatter, history } };
  const turns = history.map(({ date, standing }) => ({ from: date, standing }));
  const edition = (day: string, held: typeof turns) => ({ day, claims: { [claim.id]: held } });
  const dayWith = (...editions: ReturnType<typeof edition>[]) => {
    const ground = { ...withChange({ claims: [claim.id] }), claims: new Map([[claim.id, turned]]), editions };
    const { entries } = feedOf('changes', 'xml', ground as unknown as typeof content);
    return entries.find(({ tags }) => tags.includes('Standing'))?.day;
  };
  assert.equal(dayWith(), '2020-01-01');
  assert.equal(dayWith(edition('2021-01-01', turns)), '2020-01-01');
  assert.equal(dayWith(edition('2021-01-01', turns.slice(0, 1)), edition('2021-02-01', turns)), '2021-02-01');
  assert.equal(dayWith(edition('2021-01-01', turns.slice(0, 1))), '2021-04-01');
});

test('the makers of the site are the authors of its feeds', () => {
  const site = { ...content.site, madeBy: ['Ada Miller', 'Weir & Sons'] };
  const named = { ...content, site };
  const authors = readAtom(toAtom(feedOf('chapters', 'xml', named))).querySelectorAll('feed > author > name');
  assert.deepEqual(
    [...authors].map((name) => name.textContent),
    site.madeBy,
  );
  const { authors: inJson } = toJsonFeed(feedOf('chapters', 'json', named)) as { authors: { name: string }[] };
  assert.deepEqual(
    inJson.map(({ name }) => name),
    site.madeBy,
  );
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
