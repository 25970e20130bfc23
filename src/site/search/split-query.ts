import { compared, isUnspaced, letterPairs, stretches } from './letters.ts';
import { isLittle } from './little-words.ts';

/** One thing that a reader asks for: as asked, and the searches any of which finds it, each for all of its words. */
export interface Asked {
  words: string;
  tries: string[];
  /** What the pages call it, where the reader used another word. */
  known?: string;
}

/** Other words -> what the pages say for it; the keys as `compared` writes them. */
export type OtherWords = ReadonlyMap<string, string>;

/** A name has at most so many words. */
const LONGEST_NAME = 4;

/** What a reader asks for, part by part; the little words of a question are left out if there are others. */
export function splitQuery(query: string, names: OtherWords): Asked[] {
  const words = compared(query)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
  const asked = byLongestName(words, ' ', LONGEST_NAME, names).flatMap((part) =>
    names.has(part) ? [named(part, names)] : partsOf(part, names),
  );
  const telling = asked.filter(({ words }) => !isLittle(words));
  return telling.length > 0 ? telling : asked;
}

/** Pieces, of which those that together are a name are joined: at each place the longest. */
function byLongestName(pieces: readonly string[], joint: string, longest: number, names: OtherWords): string[] {
  const parts: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const lengths = Array.from({ length: Math.min(longest, pieces.length - at) }, (_, index) => index + 1);
    const length = lengths.findLast((length) => names.has(pieces.slice(at, at + length).join(joint))) ?? 1;
    parts.push(pieces.slice(at, at + length).join(joint));
    at += length;
  }
  return parts;
}

function named(words: string, names: OtherWords): Asked {
  const known = names.get(words) ?? words;
  const pairs = letterPairs(words).join(' ');
  return { words, known, tries: [compared(known).replace(/\p{Pd}/gu, ' '), pairs === '' ? words : pairs] };
}

function partsOf(word: string, names: OtherWords): Asked[] {
  return stretches(word).flatMap((stretch) =>
    isUnspaced(stretch) ? unspacedParts(stretch, names) : plainPart(stretch),
  );
}

/** The names within a string without spaces, and what stands between them, by pairs of letters. */
function unspacedParts(stretch: string, names: OtherWords): Asked[] {
  const asked: Asked[] = [];
  let between = '';
  const close = (): void => {
    const pairs = letterPairs(between);
    if (pairs.length > 0) asked.push({ words: between, tries: [pairs.join(' ')] });
    between = '';
  };
  for (const part of byLongestName(Array.from(stretch), '', stretch.length, names)) {
    if (!names.has(part)) {
      between += part;
      continue;
    }
    close();
    asked.push(named(part, names));
  }
  close();
  return asked;
}

/** A word in other letters; one with a dash also by its halves, for an index takes it as one word. */
function plainPart(word: string): Asked[] {
  const clean = word.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, '');
  if (clean === '') return [];
  const halves = clean.split(/[\p{Pd}/]+/u).filter((half) => half !== '');
  return [{ words: clean, tries: halves.length > 1 ? [clean, halves.join(' ')] : [clean] }];
}
