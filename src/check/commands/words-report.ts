import { proseBlocksAt } from '../../accounts/report/prose-blocks.ts';
import { misspelt, otherwiseNamed } from '../../accounts/report/spelling.ts';
import { styleHints } from '../../accounts/report/style-hints.ts';
import { writtenTexts } from '../../accounts/report/written-texts.ts';
import { formatProblems } from '../../records/problems/format-problems.ts';
import { readContentFiles } from '../../records/reading/content-files.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { loadContent } from '../load-content.ts';
import { readSpeller } from './speller.ts';

/**
 * What is to be told of the words of a content folder; undefined where nothing is. `own` are the words that the editors let
 * through. Throws as `loadContent` does.
 */
export async function wordsReport(folder: string, own: readonly string[]): Promise<string | undefined> {
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
    ...misspelt(texts, await readSpeller([...own, ...named.flatMap((name) => name.split(/[\s-]+/))])),
    ...otherwiseNamed(texts, [
      ...entries.map(({ name }) => name),
      ...entries.flatMap(({ aliases }) => aliases),
      ...own,
    ]),
    ...styleHints(paragraphs),
  ];
  return problems.length === 0 ? undefined : formatProblems(problems);
}
