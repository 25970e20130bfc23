import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TINY_CONTENT } from '../../../e2e/commands.ts';
import { errorsIn } from '../../records/problems/content-problem.ts';
import { readContentFiles, type ContentFile } from '../../records/reading/content-files.ts';
import { hostileText } from '../../site/testing/hostile-text.ts';
import { checkContent, type Content } from '../check-content.ts';
import { editionNow } from '../commands/write-edition.ts';
import { changeDays, namedDifferences } from './change-span.ts';
import { compareFigures, compareTexts } from './compare-editions.ts';
import { publishedNow } from './edition.ts';
import { editionDigest } from './edition-digest.ts';
import { readEditions } from './edition-kind.ts';
import type { Edition } from './edition-schema.ts';
import { editionText } from './edition-text.ts';

const DAY = '2021-06-01';
const tiny = await readContentFiles(TINY_CONTENT);
const before = contentOf(tiny);
const first = editionNow(DAY, before, tiny);
const released = [...tiny, fileOf(first)];

const CORRECTION = {
  path: 'content/changes/2021-07-02.yaml',
  text: `2021-read-aloud:
  date: 2021-07-02
  kind: correction
  title: More books are read aloud
  was: About 300 books.
  now: About 320 books.
  why: The librarian has counted.
  facts: [books-read-aloud]
`,
};

function contentOf(files: readonly ContentFile[]): Content {
  const { content, problems } = checkContent(files);
  assert.deepEqual(errorsIn(problems), []);
  assert.ok(content);
  return content;
}

function fileOf(edition: Edition): ContentFile {
  return { path: `content/editions/${edition.day}.yaml`, text: editionText(edition) };
}

/** A text with another figure in place of one, in the statement too. */
function readAloud(text: string, before: number, after: number): string {
  return text
    .replace(`value: ${String(before)}\n`, `value: ${String(after)}\n`)
    .replace(`about ${String(before)} books a year were`, `about ${String(after)} books a year were`);
}

/** The released site with another figure. */
function corrected(files: readonly ContentFile[] = released): ContentFile[] {
  return files.map(({ path, text }) => ({ path, text: path.includes('/facts/') ? readAloud(text, 300, 320) : text }));
}

test('an edition holds every figure as it prints, every standing, and the words of every page', () => {
  assert.deepEqual(first.figures['loans-2020'], {
    standing: 'established',
    prints: '6,105 books',
    by: 'Upper Mill Library Society',
    statement: 'The library lent 6,105 books in 2020.',
  });
  assert.deepEqual(first.claims, { 'more-loans': [{ from: '2021-03-31', standing: 'supported' }] });
  assert.deepEqual(first.changes, ['2021-loans-counted-again']);
  assert.match(first.texts['/']?.join(' ') ?? '', /The library lent 6,105 books in 2020/);
  assert.match(
    first.texts['/claims/more-loans/']?.[0] ?? '',
    /^The library lent 6,105 books in 2020, more than before/,
  );
});

test('whatever an editor wrote, an edition is read back as it was written', () => {
  const line = hostileText.map((text) => text.replaceAll(/[\p{C}\s|]/gu, '')).filter((text) => text !== '');
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter((name) => !(name in Object.prototype));
  const figure = fc
    .tuple(fc.constantFrom('reported' as const, 'estimate' as const), line, line)
    .map(([standing, prints, by]) => ({ standing, prints, by }));
  const figures = fc.dictionary(id, figure, { noNullPrototype: true });
  const texts = fc.dictionary(id, fc.array(line, { minLength: 1 }), { noNullPrototype: true });
  fc.assert(
    fc.property(figures, texts, fc.array(id), (some, words, changes) => {
      const edition: Edition = { ...first, figures: some, texts: words, changes };
      const { value, problems } = readEditions([fileOf(edition)]);
      assert.deepEqual(problems, []);
      const [{ document, digest, ...read }] = value as [(typeof value)[number]];
      assert.equal(document.file, fileOf(edition).path);
      assert.equal(digest, editionDigest(fileOf(edition).text));
      assert.deepEqual(read, edition);
    }),
  );
});

test('an edition of the same site is the same text, in whatever order its files hold the facts', () => {
  const turned = tiny.map((file) =>
    file.path === 'content/facts/loans.yaml'
      ? {
          ...file,
          text: file.text
            .split(/^(?=[a-z])/m)
            .reverse()
            .join(''),
        }
      : file,
  );
  assert.notDeepEqual(turned, tiny);
  assert.equal(editionText(editionNow(DAY, contentOf(turned), turned)), editionText(first));
});

test('a figure that has been published is altered only with a change that names it', () => {
  const unnamed = checkContent(corrected()).problems.filter(({ rule }) => rule === 'edition');
  assert.deepEqual(
    unnamed.map(({ file }) => file),
    ['content/facts/loans.yaml'],
  );
  contentOf([...corrected(), CORRECTION]);
});

test('a change that an edition holds already excuses no later one', () => {
  const files = [...corrected(), CORRECTION];
  const second = fileOf(editionNow('2021-07-02', contentOf(files), files));
  const again = [...files, second].map(({ path, text }) => ({
    path,
    text: path.includes('/facts/') ? readAloud(text, 320, 340) : text,
  }));
  assert.equal(checkContent(again).problems.filter(({ rule }) => rule === 'edition').length, 1);
});

test('a figure that is taken out can be named by the change that says so', () => {
  const without = released.map(({ path, text }) => ({
    path,
    text: text.replace(/^books-read-aloud:\n(?: .*\n)+/m, '').replace(/<Fact id="books-read-aloud"[^>]*\/>/, 'some'),
  }));
  assert.equal(checkContent(without).problems.filter(({ rule }) => rule === 'edition').length, 1);
  assert.deepEqual(errorsIn(checkContent([...without, CORRECTION]).problems), []);
});

test('new figures, and prose in other words, need no change', () => {
  const more = released.map(({ path, text }) => ({
    path,
    text: path.endsWith('index.mdx')
      ? text.replace('Nobody knows', 'It is not known')
      : path.endsWith('facts/loans.yaml')
        ? text + text.slice(text.indexOf('books-read-aloud:')).replace('books-read-aloud', 'books-read')
        : text,
  }));
  assert.equal(contentOf(more).facts.size, before.facts.size + 1);
});

test('a correction shows what it names, before and after, also before there is an edition with it', () => {
  const files = [...corrected(), CORRECTION];
  const content = contentOf(files);
  const change = { id: '2021-read-aloud', facts: ['books-read-aloud'], claims: [], datasets: [] };
  const side = (prints: string) => ({
    ...first.figures['books-read-aloud'],
    prints,
    statement: `The librarian reckoned that ${prints} were read aloud to children.`,
  });
  const expected = [
    { id: 'books-read-aloud', before: side('about 300 books a year'), after: side('about 320 books a year') },
  ];
  const open = namedDifferences(change, content.editions, publishedNow(content));
  assert.deepEqual(open?.figures, expected);
  const second = editionNow('2021-07-02', content, files);
  assert.deepEqual(namedDifferences(change, [first, second], publishedNow(before))?.figures, expected);
  assert.equal(
    namedDifferences({ ...change, id: '2021-loans-counted-again' }, [first], publishedNow(before)),
    undefined,
  );
  assert.deepEqual(changeDays(content.changes.values(), content.editions), ['2021-07-02', '2021-06-01']);
});

test('two editions differ in what was altered, and in nothing else', () => {
  const files = [...corrected(), CORRECTION];
  const second = editionNow('2021-07-02', contentOf(files), files);
  const { figures, claims, newFigures, newClaims } = compareFigures(first, second);
  assert.deepEqual(
    figures.map(({ id }) => id),
    ['books-read-aloud'],
  );
  assert.deepEqual([claims, newFigures, newClaims], [[], 0, 0]);
  const [text, ...others] = compareTexts(first, second);
  assert.deepEqual(others, []);
  assert.equal(text?.address, '/');
  const marked = text.paragraphs.map(({ before: was, after: is }) =>
    [was, is].map((side) => side?.filter(({ isMarked }) => isMarked).map((piece) => piece.text)),
  );
  assert.deepEqual(marked, [[['300'], ['320']]]);
});

test('a published table may get rows; a cell that is another needs a change that names the table', () => {
  const withTable = (of: (text: string) => string, rows = 4) =>
    released.map(({ path, text }) => ({
      path,
      text: path.endsWith('loans/data.csv')
        ? of(text)
        : path.endsWith('loans/dataset.yaml')
          ? text.replace('rows: 4', `rows: ${String(rows)}`)
          : text,
    }));
  contentOf(withTable((text) => `${text}2021,6200,460,annual-report-2020\n`, 5));
  const altered = withTable((text) => text.replace('2018,4980', '2018,4890'));
  const [problem, ...others] = checkContent(altered).problems;
  assert.deepEqual(others, []);
  assert.equal(
    problem?.what,
    'The row "2018" has "4890" under "loans"; the edition of 1 June 2021 has "4980", and no change names the table.',
  );
  assert.deepEqual([problem.file, problem.line, problem.column], ['content/datasets/loans/data.csv', 3, 6]);
  const change = { path: CORRECTION.path, text: CORRECTION.text.replace(/facts: .*/, 'datasets: [loans]') };
  const content = contentOf([...altered, change]);
  const named = namedDifferences(
    { id: '2021-read-aloud', facts: [], claims: [], datasets: ['loans'] },
    content.editions,
    publishedNow(content),
  );
  assert.deepEqual(
    named?.tables.flatMap(({ cells }) => cells),
    [{ row: '2018', column: 'loans', before: '4980', after: '4890' }],
  );
});

test('an edition that is listed is told when it is deleted, and when a line of it is taken out', () => {
  const [edition] = released.slice(-1);
  assert.ok(edition);
  const list = { path: 'content/addresses.yaml', text: '' };
  const addresses = before.addresses.map((address) => `  - ${address}\n`).join('');
  const listed = (files: readonly ContentFile[]) => [
    ...files.filter(({ path }) => path !== list.path),
    {
      ...list,
      text: `redirects:\n  /readers/: /sources/#grades\n  /charts/lent/: /data/loans/\npublished:\n${addresses}editions:\n  ${DAY}: ${editionDigest(edition.text)}\n`,
    },
  ];
  const told = (files: readonly ContentFile[]) =>
    errorsIn(checkContent(listed(files)).problems).map(({ what }) => what);
  assert.deepEqual(told(released), []);
  assert.deepEqual(told([...tiny, { ...edition, text: edition.text.replaceAll('\n', '\r\n') }]), []);
  assert.deepEqual(told(tiny), ['The edition of 1 June 2021 was published, and is gone: nothing is held against it.']);
  const unlisted = listed(released.filter(({ path }) => !path.includes('/claims/'))).map(({ path, text }) => ({
    path,
    text: text.replace('  - /claims/more-loans/\n', ''),
  }));
  const lost = checkContent(unlisted).problems.map(({ what }) => what);
  assert.ok(lost.includes('"/claims/more-loans/" was published, and is no page now: links to it would break.'));
  assert.deepEqual(told([...tiny, { ...edition, text: edition.text.replace(/^ {2}readers-change: .*\n/m, '') }]), [
    'This edition is not as it was written: something in it has been altered or taken out.',
  ]);
});
