import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mdxMistake } from '../../records/reading/mdx-words.ts';
import { VOCABULARY } from './vocabulary.ts';

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

function remedyFor(name: string): string {
  return mdxMistake('Unexpected character after the name of a tag', `<${name}`).remedy;
}
