import type { ContentFile } from '../../records/reading/content-files.ts';

/** Words in small letters, as they stand anywhere in a text. */
const WORDS = /\b[a-z]{5,}\b/g;

/** Letters from which on a word with another letter in it is a slip for the one without. */
const LONG = 7;

/**
 * Words that stand once in all files, and that two letters turned round, or one letter too many, too few or another, part
 * from a word of the site: each with that word. They may be words of the language too.
 */
export function nearMisses(files: readonly Pick<ContentFile, 'path' | 'text'>[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { path, text } of files) {
    if (!/\.(?:mdx|ya?ml)$/.test(path)) continue;
    for (const word of text.match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const single = [...counts].flatMap(([word, count]) => (count === 1 ? [word] : []));
  const known = new Set([...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])));
  const shortened = new Map<string, string>();
  for (const word of known) {
    if (word.length >= LONG) for (const { rest } of without(word)) shortened.set(rest, word);
  }
  return new Map(
    single.flatMap((word) => {
      const meant = nearestTo(word, known, shortened);
      return meant === undefined ? [] : [[word, meant] as const];
    }),
  );
}

function nearestTo(
  word: string,
  known: ReadonlySet<string>,
  shortened: ReadonlyMap<string, string>,
): string | undefined {
  const turned = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ).find((other) => other !== word && known.has(other));
  if (turned !== undefined) return turned;
  const less = word.length > LONG ? without(word).find(({ rest }) => known.has(rest))?.rest : undefined;
  return less ?? shortened.get(word) ?? otherLetter(word, shortened);
}

/** The word that differs in one letter, not the first or the last. */
function otherLetter(word: string, shortened: ReadonlyMap<string, string>): string | undefined {
  if (word.length < LONG) return undefined;
  return without(word)
    .map(({ rest, at }) => ({ meant: shortened.get(rest), at }))
    .find(
      ({ meant, at }) =>
        meant?.length === word.length &&
        meant.slice(0, at) + meant.slice(at + 1) === word.slice(0, at) + word.slice(at + 1),
    )?.meant;
}

/** A word without each of its letters but the first and the last. */
function without(word: string): { rest: string; at: number }[] {
  return Array.from({ length: word.length - 2 }, (_, before) => ({
    rest: word.slice(0, before + 1) + word.slice(before + 2),
    at: before + 1,
  }));
}
