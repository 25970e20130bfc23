/** The greatest distance of a share from the fraction that is written for it, in percentage points. */
export const WORDS_TOLERANCE = 0.5;

const FRACTIONS = [
  [1 / 10, 'a tenth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three fifths'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four fifths'],
  [9 / 10, 'nine tenths'],
] as const;

/** The words for whole numbers from zero, by their number. */
export const COUNTS_IN_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * A share as a fraction, or a small whole number as a word, without its unit and sign: 33.2 percent is "a third", 10 is
 * "ten". A share is written as a fraction only if it lies within WORDS_TOLERANCE of it; a ratio below one is a
 * share. Undefined where no word is near enough.
 */
export function numberInWords(value: number, unit: string): string | undefined {
  const magnitude = Math.abs(value);
  if (unit === 'percent') return fraction(magnitude);
  if (unit === '' && magnitude < 1 && magnitude > 0) return fraction(magnitude * 100);
  return COUNTS_IN_WORDS[magnitude];
}

function fraction(percent: number): string | undefined {
  return FRACTIONS.find(([share]) => Math.abs(percent - share * 100) <= WORDS_TOLERANCE)?.[1];
}
