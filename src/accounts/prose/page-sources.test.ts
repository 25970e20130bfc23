import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { citationPlaces, nextMark } from './citation-places.ts';
import { idsOf, pageSources, type SourcesOf } from './page-sources.ts';

const usesIn = (body: string) => parseMdx('content/pages/a.mdx', `---\ntitle: A\n---\n${body}\n`).uses;
const BEHIND: Record<string, string[]> = { x: ['a', 'f'], loans: ['g', 'f', 'b'] };
const sourcesOf: SourcesOf = ({ id }) => BEHIND[id] ?? [];

test('sources are numbered in reading order, quotations included, and one that comes again keeps its number', () => {
  const { cited } = pageSources(
    usesIn('First <Cite id="b c" />, then <Quote cite="a">words</Quote> and again <Cite id="b" at="p. 2" />.'),
    sourcesOf,
  );
  assert.deepEqual(
    cited.map(({ id, number, marks }) => [id, number, marks]),
    [
      ['b', 1, [1, 3]],
      ['c', 2, [1]],
      ['a', 3, [2]],
    ],
  );
});

test('the sources behind figures go on in the same numbering, cited ones keep theirs, those of charts have none', () => {
  const { cited, behind, charted } = pageSources(
    usesIn('<Chart id="loans" />\n\nNow <Fact id="x" /> and <Fact id="x" />.<Cite id="b" />'),
    sourcesOf,
  );
  assert.deepEqual(cited, [{ id: 'b', number: 1, marks: [1], supports: [{ kind: 'chart', id: 'loans' }] }]);
  assert.deepEqual(
    behind.map(({ id, number, supports }) => [id, number, supports.map((support) => support.id)]),
    [['a', 2, ['x']]],
  );
  assert.deepEqual(charted, ['g', 'f']);
});

test('a mark knows whether another comes directly after it', () => {
  const { marks } = pageSources(
    usesIn('A.<Cite id="a" /><Cite id="b" /> B.<Quote cite="c">d</Quote><Cite id="d" />'),
    sourcesOf,
  );
  assert.deepEqual(
    marks.map(({ joined }) => joined),
    [true, false, true, false],
  );
});

test('the things of one kind on a page are listed once each', () => {
  assert.deepEqual(idsOf(usesIn('A <Fact id="x" />, B <Fact id="y" />, C <Fact id="x" />'), 'Fact'), ['x', 'y']);
});

const anyMarks = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }), {
  maxLength: 12,
});
const pageOf = (marks: string[][]) => usesIn(marks.map((ids) => `So.<Cite id="${ids.join(' ')}" />`).join(' '));

test('whatever is cited, numbers have no gap, begin at 1 and rise in the order in which sources first come', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const { cited, behind } = pageSources(
        [...pageOf(marks), ...usesIn('<Chart id="loans" /> <Fact id="x" />')],
        sourcesOf,
      );
      const all = [...cited, ...behind];
      assert.deepEqual(
        all.map(({ number }) => number),
        all.map((_, index) => index + 1),
      );
      assert.deepEqual(
        cited.map(({ id }) => id),
        [...new Set(marks.flat())],
      );
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    }),
  );
});

test('whatever is cited, every mark is a place of each of its sources, and each source has one first place', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const sources = pageSources(pageOf(marks), sourcesOf);
      const places = citationPlaces(sources);
      const drawn = marks.map((ids) => nextMark(places, ids));
      for (const { id, number, marks: at } of sources.cited) {
        const links = drawn.flatMap(({ links: all, anchor }) =>
          all.filter((link) => link.id === id).map((link) => ({ ...link, anchor })),
        );
        assert.deepEqual(
          links.map(({ anchor }) => anchor),
          at.map((place) => `cite-${String(place)}`),
        );
        assert.deepEqual(
          links.map(({ first }) => first),
          at.map((_, index) => index === 0),
        );
        assert.ok(links.every((link) => link.number === number));
      }
    }),
  );
});

test('marks that are drawn in another order than they are read stop the build', () => {
  const places = citationPlaces(pageSources(pageOf([['a'], ['b']]), sourcesOf));
  assert.throws(() => nextMark(places, ['b']), /Mark 1 of this page should cite "a", not "b"/);
});
