import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Speller } from '../../accounts/report/spelling.ts';

/** Guesses that are looked for. */
const GUESSES = 1;

const DICTIONARY = new URL('../../../node_modules/@cspell/dict-en-gb/en_GB.trie.gz', import.meta.url);

/** The words that the editors of a folder let through, as `spelling.txt` has them. */
export async function ownWords(folder: string): Promise<string[]> {
  return (await readFile(`${folder}/spelling.txt`, 'utf8').catch(() => '')).split(/\s+/);
}

/** Reads the dictionary, which takes more than a second; what knows its words and those of one's own. */
export async function readSpeller(own: readonly string[]): Promise<Speller> {
  const [packed, { decodeTrie }] = await Promise.all([readFile(DICTIONARY), import('cspell-trie-lib')]);
  const trie = decodeTrie(gunzipSync(packed));
  const known = new Set(own.map((word) => word.replaceAll('’', "'")));
  return {
    knows: (word) => known.has(word) || known.has(word.toLowerCase()) || trie.has(word) || trie.has(word.toLowerCase()),
    suggest: (word) => trie.suggest(word, { numSuggestions: GUESSES }),
  };
}
