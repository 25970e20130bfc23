import { paragraphsAt } from '../../accounts/report/prose-blocks.ts';
import { oneLine } from '../../basics/one-line.ts';
import { splitFactText } from '../../evidence/facts/fact-text.ts';
import type { Place } from '../../records/problems/content-problem.ts';
import { readMdx } from '../../records/reading/mdx-document.ts';
import { keptWhilePrinted, type Printed } from './kept-while-printed.ts';

/** Some words of a page as they are read, and where they stand in its file. */
export interface PlacedWords {
  text: string;
  place: () => Place;
}

/**
 * What a page says, a text for each sentence or more of its front matter and for each paragraph, point and cell. The sentence
 * of a claim comes first.
 */
export const wordsOf = keptWhilePrinted((file, printed): PlacedWords[] => {
  const { frontMatter, tree } = readMdx(file);
  const above = textsIn(frontMatter.value, []).map(({ text, path }) => ({
    text: oneLine(printedText(text, printed)),
    place: () => frontMatter.placeOf(path),
  }));
  const prose = paragraphsAt(tree, printed).map(({ text, line, column }) => ({
    text: oneLine(text),
    place: () => ({ line, column }),
  }));
  return [...above, ...prose];
});

function printedText(text: string, printed: Printed): string {
  return splitFactText(text)
    .map((part) => ('words' in part ? part.words : printed(part.fact, part.form)))
    .join('');
}

interface TextAt {
  text: string;
  path: readonly PropertyKey[];
}

/** What is no id, day or number: texts of several words. */
function textsIn(value: unknown, path: readonly PropertyKey[]): TextAt[] {
  if (typeof value === 'string') return /\s/.test(value.trim()) ? [{ text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { claim, ...others } = value as Record<string, unknown>;
  const first = claim === undefined ? [] : textsIn(claim, [...path, 'claim']);
  return [...first, ...Object.entries(others).flatMap(([key, item]) => textsIn(item, [...path, key]))];
}
