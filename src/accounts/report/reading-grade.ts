import { syllable } from 'syllable';
import { sentencesOf } from '../../records/reading/sentences.ts';

/** What a page is like to read. */
export interface Reading {
  words: number;
  sentences: number;
  /** The school year, by Flesch and Kincaid, in which one can read it; 0 where there are no words. */
  grade: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;

/** How hard blocks of prose are to read. A point of a list without a full stop counts as a sentence. */
export function readingGrade(blocks: readonly string[]): Reading {
  const sentences = blocks.flatMap(sentencesOf).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences: sentences.length, grade };
}
