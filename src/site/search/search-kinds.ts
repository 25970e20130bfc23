/**
 * The kinds of things that a search finds: how each is named beside a result, and what it is worth to a reader who asks
 * a plain question (a factor on the score of its words; 1 is a page like any other). What explains comes before what
 * lists, and an account before the sources that it rests on. By some words a reader asks for a kind.
 */
export const SEARCH_KINDS = {
  chapter: { label: 'Chapter', worth: 1.8, words: ['chapter'] },
  term: { label: 'Term', worth: 1.6, words: ['meaning', 'definition', 'glossary'] },
  person: { label: 'Person', worth: 1.6, words: [] },
  place: { label: 'Place', worth: 1.6, words: [] },
  organisation: { label: 'Organisation', worth: 1.6, words: [] },
  resolution: { label: 'Resolution', worth: 1.5, words: [] },
  item: { label: 'What was in force', worth: 1.5, words: [] },
  claim: { label: 'Claim', worth: 1.4, words: ['claim', 'claims'] },
  page: { label: 'Page', worth: 1.4, words: [] },
  chart: { label: 'Chart', worth: 1.3, words: ['chart', 'charts', 'graph', 'graphs'] },
  data: { label: 'Data', worth: 1.2, words: ['data', 'dataset', 'csv', 'table'] },
  list: { label: 'List', worth: 0.9, words: ['list'] },
  event: { label: 'Event', worth: 1.1, words: ['timeline', 'event', 'events'] },
  source: { label: 'Source', worth: 0.35, words: ['source', 'article'] },
} as const satisfies Record<string, { label: string; worth: number; words: readonly string[] }>;

export type SearchKind = keyof typeof SEARCH_KINDS;

const KINDS = Object.entries(SEARCH_KINDS) as [SearchKind, { words: readonly string[] }][];

/** The kind that a word asks for; undefined if it asks for none. */
export function kindAskedFor(word: string): SearchKind | undefined {
  return KINDS.find(([, { words }]) => words.includes(word))?.[0];
}

/** Whether a word names a kind: what an index says of a page may be of another build. */
export function isSearchKind(word: string | undefined): word is SearchKind {
  return word !== undefined && Object.hasOwn(SEARCH_KINDS, word);
}
