import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { proseBlocksAt } from '../../accounts/report/prose-blocks.ts';
import { misspelt, otherwiseNamed, type Speller } from '../../accounts/report/spelling.ts';
import { styleHints } from '../../accounts/report/style-hints.ts';
import { writtenTexts } from '../../accounts/report/written-texts.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { loadContent } from '../load-content.ts';

/** Guesses that are looked for. */
const GUESSES = 1;

/**
 * What is to be told of the words of a content folder; undefined where nothing is. `dictionary` is one of cspell's, packed;
 * `own` are the words that the editors let through. Throws as `loadContent` does.
 */
export async function wordsReport(
  folder: string,
  dictionary: Uint8Array,
  own: readonly string[],
): Promise<string | undefined> {
  const [content, files] = await Promise.all([loadContent(folder), readContentFiles(folder)]);
  const entries = [...content.glossary.values()];
  const named = entries.flatMap(({ name, romanised = '', aliases, names }) => [
    name,
    romanised,
    ...aliases,
    ...Object.values(names),
  ]);
  const texts = writtenTexts(files);
  const paragraphs = files.filter(({ path }) => path.endsWith('.mdx')).flatMap((file) => proseBlocksAt(readMdx(file)));
  const problems = [
    ...misspelt(texts, speller(dictionary, [...own, ...named.flatMap((name) => name.split(/[\s-]+/))])),
    ...otherwiseNamed(texts, [
      ...entries.map(({ name }) => name),
      ...entries.flatMap(({ aliases }) => aliases),
      ...own,
    ]),
    ...styleHints(paragraphs),
  ];
  return problems.length === 0 ? undefined : formatProblems(problems);
}

function speller(packed: Uint8Array, own: readonly string[]): Speller {
  const trie = decodeTrie(gunzipSync(packed));
  const known = new Set(own.map((word) => word.replaceAll('’', "'")));
  return {
    knows: (word) => known.has(word) || known.has(word.toLowerCase()) || trie.has(word) || trie.has(word.toLowerCase()),
    suggest: (word) => trie.suggest(word, { numSuggestions: GUESSES }),
  };
}
