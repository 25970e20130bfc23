import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../records/reading/mdx-document.ts';
import { misspelt, otherwiseNamed, type Speller } from './spelling.ts';
import { styleHints } from './style-hints.ts';
import { writtenTexts } from './written-texts.ts';

const KNOWN = new Set(['the', 'library', 'lent', 'its', 'books', "didn't", 'well', 'known']);
const speller: Speller = { knows: (word) => KNOWN.has(word.toLowerCase()), suggest: () => ['library'] };

const said = (text: string) => [{ file: 'content/pages/a.mdx', line: 3, column: 5, text }];

test('a word that is not in the dictionary is told with its place and what was perhaps meant', () => {
  assert.deepEqual(misspelt(said('The well-known\nlibary lent.'), speller), [
    {
      rule: 'spelling',
      file: 'content/pages/a.mdx',
      line: 4,
      column: 1,
      what: '"libary" is not in the dictionary.',
      remedy: 'Did you mean "library"? If it is right, add it to content/spelling.txt.',
    },
  ]);
});

test('initials, figures, addresses, the possessive and the names of facts are no words to be told', () => {
  const text = 'The library’s UN books lent {lones-2020:number} no.example/tehm, zz_top, 5th: didn’t.';
  assert.deepEqual(
    misspelt(said(text), speller).map(({ what }) => what),
    [],
  );
});

test('a name that differs from the glossary in hyphens, spaces or marks is told; a capital alone is not', () => {
  const told = (text: string) => otherwiseNamed(said(text), ['Ann Lee Moor', 'the Mill']).map(({ what }) => what);
  assert.deepEqual(told('It was Ann Lee-moor.'), ['"Ann Lee-moor" is written "Ann Lee Moor" in the glossary.']);
  assert.deepEqual(told('Ánn Lee Moor’s mill.'), ['"Ánn Lee Moor" is written "Ann Lee Moor" in the glossary.']);
  assert.deepEqual(told('Then Ann lee Moor came.'), ['"Ann lee Moor" is written "Ann Lee Moor" in the glossary.']);
  assert.deepEqual(told('The Mill was Ann Lee Moor’s.'), []);
});

test('sentences above 48 words, and words that judge, are told', () => {
  const words = `${'word '.repeat(49)}end. He admitted a massive loss.`;
  const told = styleHints([{ file: 'content/pages/a.mdx', line: 1, column: 1, words }]).map(({ what }) => what);
  assert.deepEqual(told, [
    'A sentence of 50 words: "word word word word word word …"',
    '"admitted" judges, or takes a side.',
    '"massive" judges, or takes a side.',
  ]);
});

test('quotations, and the records of sources, are the words of others', () => {
  const page = '---\ntitle: A\nsummary: All of it.\n---\n\nIt is <Quote cite="a">massiv</Quote>.\n';
  const files = [
    { path: 'content/pages/spelt.mdx', text: page },
    { path: 'content/sources/a.yaml', text: 'a:\n  note: All of its tehm.\n' },
    { path: 'content/facts/a.yaml', text: 'a:\n  statement: It lent books.\n' },
  ];
  assert.equal(parseMdx('a', page).problems.length, 0);
  assert.deepEqual(
    writtenTexts(files).map(({ text }) => text),
    ['All of it.', 'It is ', '.', 'It lent books.'],
  );
});
