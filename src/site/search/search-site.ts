import { nearestWord } from './nearest-word.ts';
import { rank, type Ranked } from './rank.ts';
import type { Hit, SearchIndex } from './search-index.ts';
import { kindAskedFor } from './search-kinds.ts';
import { splitQuery, type Asked } from './split-query.ts';

/** What a search has come to. */
export interface Answer<Data> {
  results: Ranked<Data>[];
  /** Words that were looked for under another name or spelling: as asked -> as looked for. */
  known: Map<string, string>;
  corrected: Map<string, string>;
  /** Words that are nowhere. */
  missing: string[];
}

/** Looks for what a reader asks for: each part by itself, so that it is known what a result lacks. */
export async function searchSite<Data>(query: string, index: SearchIndex<Data>): Promise<Answer<Data>> {
  const answer: Answer<Data> = { results: [], known: new Map(), corrected: new Map(), missing: [] };
  const found: { asked: Asked; hits: Hit<Data>[] }[] = [];
  for (const asked of splitQuery(query, await index.names())) {
    const [spelt, hits] = await hitsFor(asked, index);
    if (hits.length === 0 && kindAskedFor(asked.words) === undefined) answer.missing.push(asked.words);
    else found.push({ asked: spelt, hits });
    if (spelt !== asked) answer.corrected.set(asked.words, spelt.words);
    if (asked.known !== undefined) answer.known.set(asked.words, asked.known);
  }
  const phrase = found.map(({ asked }) => asked.tries[0]).join(' ');
  const together = found.length > 1 ? await index.search(phrase) : [];
  const sideBySide = phrase.includes(' ') ? await index.search(`"${phrase}"`) : [];
  answer.results = rank({
    parts: found.map(({ asked, hits }) => ({ words: asked.words, hits })),
    together,
    sideBySide: new Set(sideBySide.map(({ id }) => id)),
    kinds: await index.kinds(),
  });
  return answer;
}

/** The best hit of each thing over all tries; if there is none, those for a word that is spelt almost so. */
async function hitsFor<Data>(asked: Asked, index: SearchIndex<Data>): Promise<[Asked, Hit<Data>[]]> {
  const hits = await bestOf(asked.tries, index);
  if (hits.length > 0 || kindAskedFor(asked.words) !== undefined) return [asked, hits];
  const meant = nearestWord(asked.words, await index.words());
  if (meant === undefined) return [asked, []];
  return [{ words: meant, tries: [meant] }, await bestOf([meant], index)];
}

async function bestOf<Data>(tries: readonly string[], index: SearchIndex<Data>): Promise<Hit<Data>[]> {
  const best = new Map<string, Hit<Data>>();
  for (const words of tries) {
    for (const hit of (await isThere(words, index)) ? await index.search(words) : []) {
      if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
    }
  }
  return [...best.values()];
}

/**
 * Whether each of these words, or one that begins with it, is in the index. Pagefind answers for a word that it does not
 * have with the hits of the longest beginning that it has ("sactions": "sa…"), so it is asked for exactly the word.
 */
async function isThere<Data>(words: string, index: SearchIndex<Data>): Promise<boolean> {
  for (const word of words.split(' ')) {
    if ((await index.search(`"${word}"`)).length > 0) continue;
    if (!(await index.words()).some((known) => known.startsWith(word))) return false;
  }
  return true;
}
