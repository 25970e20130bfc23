import { kindAskedFor, SEARCH_KINDS, type SearchKind } from './search-kinds.ts';
import type { Hit } from './search-index.ts';

/** A result, best first. */
export interface Ranked<Data> {
  hit: Hit<Data>;
  score: number;
  /** Those of the words asked for that it lacks. */
  without: string[];
}

/** The hits of a search, part by part of what was asked, and what has all parts, or has them side by side. */
interface Found<Data> {
  parts: readonly { words: string; hits: readonly Hit<Data>[] }[];
  together: readonly Hit<Data>[];
  sideBySide: ReadonlySet<string>;
  kinds: ReadonlyMap<string, SearchKind>;
}

/** How much more a thing is worth that has the words side by side, as they were asked for. */
const SIDE_BY_SIDE = 1.5;

/** What a word that asks for a kind counts for in things of that kind: as much as one that is there a few times. */
const OF_THE_KIND = 3;

/** What it counts for at most in things of another kind: that a chapter speaks of its charts does not make it one. */
const OF_ANOTHER = 1;

/** How steeply a thing falls that lacks words: by this power of the share of the words that it has. */
const STEEP = 3;

/**
 * Every thing that has a word, best first: by the sum of the roots of the scores of its words (a root, for a word in a
 * short title outweighs all else by far), the share of the words that it has, what its kind is worth, and whether the
 * words stand side by side.
 */
export function rank<Data>({ parts, together, sideBySide, kinds }: Found<Data>): Ranked<Data>[] {
  const shown = new Map(together.map((hit) => [hit.id, hit]));
  const all = new Map(parts.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit] as const)));
  const scores = parts.map((part) => scoresOf(part, [...all.keys()], kinds));
  const results = [...all].map(([id, hit]) => {
    const without = parts.flatMap(({ words }, index) => (scores[index]?.has(id) ? [] : [words]));
    const share = 1 - without.length / parts.length;
    const words = scores.reduce((sum, score) => sum + (score.get(id) ?? 0), 0);
    const worth = SEARCH_KINDS[kinds.get(id) ?? 'list'].worth;
    const score = words * share ** STEEP * worth * (sideBySide.has(id) ? SIDE_BY_SIDE : 1);
    return { hit: shown.get(id) ?? hit, score, without };
  });
  return results.sort((a, b) => b.score - a.score);
}

/**
 * What a word counts for in each thing that has it. A word that asks for a kind ("chart") is had by all of that kind, and
 * counts for little in others but lists, which may be lists of that kind.
 */
function scoresOf<Data>(
  { words, hits }: Found<Data>['parts'][number],
  all: readonly string[],
  kinds: Found<Data>['kinds'],
): Map<string, number> {
  const scores = new Map(hits.map(({ id, score }) => [id, Math.sqrt(score)]));
  const kind = kindAskedFor(words);
  if (kind === undefined) return scores;
  for (const id of all) {
    const score = scores.get(id) ?? 0;
    const of = kinds.get(id);
    if (of === kind) scores.set(id, Math.max(OF_THE_KIND, score));
    else if (of !== 'list' && score > OF_ANOTHER) scores.set(id, OF_ANOTHER);
  }
  return scores;
}
