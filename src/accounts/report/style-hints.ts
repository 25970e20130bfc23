import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { sentencesOf } from '../../records/reading/sentences.ts';
import { QUOTED } from '../prose/quoted.ts';

/** A paragraph as it is read, with the place where it begins. */
export interface Paragraph {
  file: string;
  line: number;
  column: number;
  words: string;
}

/** Words in a sentence above which it is told. */
const MOST_WORDS = 48;

/** Words that judge, or take a side between those who speak. */
const JUDGING =
  /\b(?:notorious(?:ly)?|infamous(?:ly)?|massive(?:ly)?|merely|blatant(?:ly)?|brazen(?:ly)?|shocking(?:ly)?|draconian|outrageous(?:ly)?|stunning(?:ly)?|staggering|dramatic(?:ally)?|hugely|obviously|undoubtedly|of course|so-called|claimed|admitted|conceded)\b/gi;

/** Long sentences, and words that judge. */
export function styleHints(paragraphs: readonly Paragraph[]): ContentProblem[] {
  return paragraphs.flatMap(({ file, line, column, words }) => {
    const place = { rule: 'wording' as const, file, line, column };
    const long = sentencesOf(words.replaceAll(QUOTED, '“…”')).flatMap((sentence) => {
      const count = sentence.split(/\s+/).length;
      if (count <= MOST_WORDS) return [];
      const start = sentence.split(/\s+/).slice(0, 6).join(' ');
      return [{ ...place, what: `A sentence of ${String(count)} words: "${start} …"`, remedy: 'Make two of it.' }];
    });
    const judging = [...words.matchAll(JUDGING)].map(([word]) => ({
      ...place,
      what: `"${word}" judges, or takes a side.`,
      remedy: 'Say what happened, and who says so: "said" is enough.',
    }));
    return [...long, ...judging];
  });
}
