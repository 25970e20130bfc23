import { distance } from 'fastest-levenshtein';

/** Words shorter than this are not corrected: too many others are as near. */
const SHORTEST = 4;

/** From this length on two letters may be wrong. */
const LONG = 8;

/**
 * The word that a reader may have meant: of `words`, the most common first, the first one that is fewest letters away.
 * Two neighbours that have changed places count as one letter. Undefined if none is near.
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  if (typed.length < SHORTEST || /\p{N}/u.test(typed)) return undefined;
  const most = typed.length < LONG ? 1 : 2;
  const swapped = new Set(swaps(typed));
  let nearest: string | undefined;
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const letters = swapped.has(word) ? 1 : distance(typed, word);
    if (letters >= least) continue;
    [nearest, least] = [word, letters];
  }
  return nearest;
}

/** The word with each two neighbours changed about in turn. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
