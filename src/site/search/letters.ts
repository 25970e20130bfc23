/** Letters of scripts that may be written without spaces between words, and the sign that makes a vowel long in one. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** The stretches of a text in such letters, and those in others, in order. */
export function stretches(text: string): string[] {
  return text.match(new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu')) ?? [];
}

/** Whether a stretch is in such letters. */
export function isUnspaced(stretch: string): boolean {
  return new RegExp(`^[${UNSPACED}]`, 'u').test(stretch);
}

/**
 * Every two letters that stand side by side in the unspaced stretches of a text, as words: the way in which Lucene's
 * CJKAnalyzer makes a word findable within a longer string, in any of these languages and without a dictionary.
 */
export function letterPairs(text: string): string[] {
  return stretches(text.normalize('NFKC'))
    .filter(isUnspaced)
    .flatMap((stretch) => {
      const letters = Array.from(stretch);
      return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
    });
}

/** A text as it is compared: one form of each letter, small. */
export function compared(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
