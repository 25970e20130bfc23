import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mdxMistake } from '../../records/reading/mdx-words.ts';
import { holdsWords, VOCABULARY } from './vocabulary.ts';

test('a tag that does not end is to be ended with a slash where its component shows no words, and only there', () => {
  const remedies = Object.keys(VOCABULARY).map((name) => {
    const file = new URL(`../../components/mdx/${name}.astro`, import.meta.url);
    return { name, holdsWords: readFileSync(file, 'utf8').includes('<slot'), remedy: remedyFor(name) };
  });
  assert.deepEqual(
    remedies.map(({ name, remedy }) => `${name}: ${remedy}`),
    remedies.map(({ name, holdsWords }) => `${name}: End it: <${name}${holdsWords ? '>' : ' />'}`),
  );
});

test('words stand between the tags of exactly the components that show them', () => {
  for (const name of Object.keys(VOCABULARY)) {
    const file = new URL(`../../components/mdx/${name}.astro`, import.meta.url);
    assert.equal(holdsWords(name), readFileSync(file, 'utf8').includes('<slot'), name);
  }
  assert.equal(holdsWords('Loans'), undefined);
});

function remedyFor(name: string): string {
  return mdxMistake('Unexpected character after the name of a tag', `<${name}`).remedy;
}
