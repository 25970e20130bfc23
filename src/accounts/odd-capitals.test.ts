import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../records/reading/mdx-document.ts';
import { oddCapitals } from './odd-capitals.ts';

const usual = 'It lent more books then, and the loans of books rose. Of all books here no books are lost.\n\n';

/** What is told of a page with these words, beside another that has the word "books" eight times in the middle of sentences. */
function told(words: string): string[] {
  const documents = [usual + usual, words].map((text, index) =>
    parseMdx(`content/pages/${String(index)}.mdx`, `---\ntitle: A\n---\n\n${text}\n`),
  );
  return oddCapitals(documents).map(({ file, line, what, remedy }) => `${file}:${String(line)} ${what} ${remedy}`);
}

test('a capital in the middle of a sentence, of a word that has a small letter elsewhere, is told', () => {
  assert.deepEqual(told('It lends the maps, not the Books went on to rise.'), [
    'content/pages/1.mdx:5 "the Books went": "Books" has a capital here, in the middle of a sentence, and a small letter everywhere else. See whether the end of a sentence was lost before it; if not, write it small.',
  ]);
});

test('names, beginnings of sentences, and words that often have a capital are left alone', () => {
  for (const sound of [
    'The House of Books rose. Books went on.',
    'It was the Old Books that rose.',
    'It says: Books rose.<Cite id="a" /> Books fell.',
    'He came to the Books then, and left the Books there.',
    'He came to the Loans then.',
  ])
    assert.deepEqual(told(sound), [], sound);
});
