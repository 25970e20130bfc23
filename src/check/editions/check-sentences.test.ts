import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import { checkContent } from '../check-content.ts';
import { editionNow } from '../commands/write-edition.ts';
import { checkSentences, OTHER_FIGURE } from './check-sentences.ts';
import { editionText } from './edition-text.ts';
import { wordsOf } from './published-words.ts';

const DAY = '2021-06-01';
const page = (...texts: string[]) => ({
  file: 'content/pages/index.mdx',
  words: texts.map((text, index) => ({ text, place: () => ({ line: index + 1, column: 1 }) })),
});
const check = (before: string[], now: string[], isNamed = false) =>
  checkSentences({
    day: '1 June 2021',
    before: { '/': before },
    now: new Map([['/', page(...now)]]),
    isNamed: () => isNamed,
  });
const said = ({ what, remedy }: { what: string; remedy: string }) => `${what} ${remedy}`;

const LENT = 'The library opened in May 2020.';

test('another date in a published sentence is told, with what the edition has and how a change names it', () => {
  const [problem, ...more] = check(
    [`${LENT} Readers came.`],
    ['New.', `Readers came. ${LENT.replace('2020', '2019')}`],
  );
  assert.deepEqual(more, []);
  assert.ok(problem);
  assert.deepEqual([problem.rule, problem.line], ['edition', 2]);
  assert.equal(
    said(problem),
    '"The library opened in May 2019." now has "2019" where the edition of 1 June 2021 has "2020", and no change names its page. If this is a slip, write "2020" again. Or say what was wrong and what is right, or what has become known since: add a file to content/changes/ that names it under pages: [/].',
  );
});

test('a word that makes a sentence surer, or was lost, is told as something to look at', () => {
  const old = 'The library may have been closed in winter, by one account.';
  const [lost] = check([old], [old.replace('may have been', 'was')]);
  assert.equal(lost?.rule, 'reworded');
  assert.equal(
    said(lost),
    '"The library was closed in winter, …" now has "was" where the edition of 1 June 2021 has "may have been", and no change names its page. If it says the same, all is well. If this is a slip, write "may have been" again. If it says something else, say why: add a file to content/changes/ that names it under pages: [/].',
  );
  const [added] = check([LENT], [LENT.replace('opened', 'never opened')]);
  assert.match(said(added ?? { what: '', remedy: '' }), /now has "never", which .* has not, .* take "never" out\. /);
});

test('what a change names, what prints a figure that is told by itself, and what is moved, is not told', () => {
  const other = LENT.replace('2020', '2019');
  assert.deepEqual(check([LENT], [other], true), []);
  assert.deepEqual(check([LENT], [LENT.replace('2020', OTHER_FIGURE)]), []);
  assert.deepEqual(check([LENT, other], [`${other} ${LENT}`]), []);
  assert.deepEqual(check(['She said “count again”.'], ['She said "count again".']), []);
});

test('whatever order the sentences of a page come in, none is told', () => {
  const sentence = fc
    .tuple(fc.constantFrom('Loans', 'Books', 'Readers'), fc.nat(99))
    .map(([of, n]) => `${of} were ${n}.`);
  fc.assert(
    fc.property(fc.array(sentence), (sentences) => {
      assert.deepEqual(check(sentences, [sentences.toReversed().join(' ')]), []);
    }),
  );
});

const tiny = await readContentFiles(TINY_CONTENT);
const { content } = checkContent(tiny);
assert.ok(content);
const edition = { path: `content/editions/${DAY}.yaml`, text: editionText(editionNow(DAY, content, tiny)) };
const told = (path: string, before: string, after: string) =>
  checkContent(
    [...tiny, edition].map((file): ContentFile => {
      if (!file.path.endsWith(path)) return file;
      assert.ok(file.text.includes(before));
      return { ...file, text: file.text.replace(before, after) };
    }),
  ).problems.flatMap(({ rule, what }) => (rule === 'edition' || rule === 'reworded' ? [what] : []));

test('a figure that stands in place of another in a published sentence is told', () => {
  assert.deepEqual(told('pages/index.mdx', 'id="loans-2020"', 'id="books-read-aloud"'), [
    '"The library lent about 300 books …" now has "about 300" where the edition of 1 June 2021 has "6,105", and no change names its page.',
  ]);
});

test('the words of a page are those of its front matter and of its paragraphs, the sentence of a claim first', () => {
  const words = wordsOf(
    {
      path: 'a.mdx',
      text: '---\nid: a\nhistory:\n  - reason: It has {loans:number}.\nclaim: Loans rose.\n---\n\n**Loans**\nrose <Fact id="loans" />.\n',
    },
    (id, form = '') => `<${id} ${form}>`,
  );
  assert.deepEqual(
    words.map(({ text }) => text),
    ['Loans rose.', 'It has <loans number>.', 'Loans rose <loans >.'],
  );
  assert.deepEqual(
    words.map(({ place }) => place().line),
    [5, 4, 8],
  );
});
