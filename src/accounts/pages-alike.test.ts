import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './page-kind.ts';
import { pagesAlike } from './pages-alike.ts';

const LONG = 'The library lends books, and has lent them since the flood, to everybody who lives in one of the mills.';

/** What is said of these pages, each given by its front matter and its words. */
function told(pages: Readonly<Record<string, readonly [front: string, words: string]>>): string[] {
  const read = Object.entries(pages).map(([name, [front, words]]) =>
    readPage({ path: `content/pages/${name}.mdx`, text: `---\nreviewed: 2021-01-01\n${front}\n---\n\n${words}\n` }),
  );
  return pagesAlike(read).map(({ rule, file, line, what }) => `${rule} ${file}:${String(line)} ${what}`);
}

const FRONT = 'title: Loans\nnavigation: Loans\ndescription: Of loans.\nsummary: They rose.\norder: 1';

test('a copy of a page is told once, by all that the two share', () => {
  const other = FRONT.replace('title: Loans', 'title: Readers');
  assert.deepEqual(told({ loans: [FRONT, 'a'], readers: [other, 'b'] }), [
    'id content/pages/readers.mdx:4 "Loans" is the name in the menu of another page too: content/pages/loans.mdx, as is its description, its summary.',
    'look-again content/pages/readers.mdx:7 content/pages/loans.mdx has the place 1 in the menu too.',
  ]);
});

test('a paragraph that stands on two pages is told once a page, a short one is not', () => {
  const other = 'title: Readers\ndescription: Of readers.\nsummary: They came.';
  assert.deepEqual(told({ loans: [FRONT, `${LONG}\n\nIt is so.`], readers: [other, `It is so.\n\n${LONG}`] }), [
    'look-again content/pages/readers.mdx:10 This paragraph stands word for word in content/pages/loans.mdx too.',
  ]);
});

test('the one page of a menu that has no place there is told', () => {
  const front = (name: string, order = '') =>
    `title: ${name}\nnavigation: ${name}\ndescription: Of ${name}.\nsummary: On ${name}.${order}`;
  const pages = { a: 'order: 1', b: 'order: 2', c: 'order: 3' };
  const others = Object.entries(pages).map(([name, order]) => [name, [front(name, `\n${order}`), name]] as const);
  assert.deepEqual(told(Object.fromEntries([...others, ['d', [front('d'), 'd']]])), [
    'look-again content/pages/d.mdx:4 This page stands in the menu and has no place there; all others have one.',
  ]);
  assert.deepEqual(told(Object.fromEntries([...others.slice(0, 2), ['d', [front('d'), 'd']]])), []);
});
