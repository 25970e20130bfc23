import { distance } from 'fastest-levenshtein';

/** Whoever mistypes a word mistypes few of its letters; what differs in more is another word. */
const MOST_APART = 5;

/** In words this short another letter makes another word: "date" is no slip for "note". */
const SHORT = 4;

/**
 * The candidate nearest to a mistyped word, if one is near enough: a third of its letters may differ, and never more than
 * `most`, five unless told (Levenshtein, 1966); of a short word one, or two that changed places.
 */
export function nearest(word: string, candidates: Iterable<string>, most = MOST_APART): string | undefined {
  let best: string | undefined;
  const isShort = word.length <= SHORT;
  let least = Math.min(most, Math.max(2, Math.floor(word.length / 3)), word.length - 1) + 1;
  for (const candidate of candidates) {
    if (candidate !== word && candidate.toLowerCase() === word.toLowerCase()) return candidate;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    // Letters that changed places are one slip.
    const apart = lettersOf(word) === lettersOf(candidate) ? 1 : distance(word, candidate);
    if (isShort && apart > 1) continue;
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** The one candidate that begins with a word of which the rest was lost; none where several do. */
function begunBy(word: string, candidates: readonly string[]): string | undefined {
  const found = candidates.filter((candidate) => candidate.startsWith(`${word}-`));
  return word.length > SHORT && found.length === 1 ? found[0] : undefined;
}

/** The candidate that stands in an address or the name of a file: "/charts/loans-by-year/", "loans-by-year.yaml". */
function partOf(word: string, candidates: readonly string[]): string | undefined {
  const parts = word.split(/[^\w-]+/).filter((part) => part.length > SHORT);
  return candidates.find((candidate) => candidate !== word && parts.includes(candidate));
}

/** The candidates that were written one after the other, as if they were one. */
function runTogether(word: string, candidates: readonly string[]): string[] {
  const parts = word.split(/[\s,;|]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => candidates.includes(part)) ? parts : [];
}

/** `Did you mean "x"? ` with the space after it, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const several = runTogether(word, all);
  if (several.length > 0)
    return `These are ${String(several.length)}: put a comma between them, ${several.join(', ')}. `;
  const guess = nearest(word, all) ?? begunBy(word, all) ?? partOf(word, all);
  return guess === undefined ? '' : `Did you mean "${guess}"? `;
}
