import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handoutFile, toldOfBooks, WHOLE } from './books.ts';

const PAGE = '<p>Data</p><p class="books" hidden></p><p>More</p>';
const below = { address: 'https://village.example/library' };

test('a page tells of the books that were made, with their sizes, below the path of the site', () => {
  const told = toldOfBooks(
    PAGE,
    [
      { ...WHOLE.pdf, size: 4_940_000 },
      { name: 'a.pdf', label: 'A & B', size: 1200 },
    ],
    below,
  );
  assert.equal(
    told,
    '<p>Data</p><p class="books">To keep: <a href="/library/download/site.pdf" download>the whole to print (PDF)</a>, 4.9 MB; <a href="/library/download/a.pdf" download>A &amp; B</a>, 2 kB.</p><p>More</p>',
  );
  assert.equal(toldOfBooks(told, [{ ...WHOLE.pdf, size: 4_940_000 }], below).match(/download>/g)?.length, 1);
});

test('a page says nothing of books that are not there, and one without a place for them stays as it is', () => {
  assert.equal(toldOfBooks(PAGE, [], below), PAGE);
  assert.equal(toldOfBooks('<p>Data</p>', [{ ...WHOLE.epub, size: 1 }], below), '<p>Data</p>');
});

test('no two pages to hand out have one file, and none that of the whole', () => {
  const names = ['handout', 'site', 'a/b', 'a-b'].map(
    (id) => handoutFile({ id, frontMatter: { title: 'A' } } as Parameters<typeof handoutFile>[0]).name,
  );
  assert.deepEqual(names, ['handout.pdf', 'site.page.pdf', 'a--b.pdf', 'a-b.pdf']);
});
