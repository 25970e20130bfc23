import { SEARCH_FILES } from './search-files.ts';
import { isSearchKind, type SearchKind } from './search-kinds.ts';
import type { Hit, SearchIndex } from './search-index.ts';

/** What Pagefind tells of a thing that it has found; `excerpt` is HTML with the found words in <mark>. */
export interface Found {
  url: string;
  meta: { title?: string; kind?: string; standing?: string; note?: string };
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

/** The parts in use of the script that Pagefind writes beside its index. */
export interface Pagefind {
  search(words: string): Promise<{ results: Hit<Found>[] }>;
}

/** Pagefind's index and the lists beside it; `read` gives the text of a file of the built site. Each list is read once. */
export function pagefindIndex(pagefind: Pagefind, read: (file: string) => Promise<string>): SearchIndex<Found> {
  return {
    search: async (words) => (await pagefind.search(words)).results,
    kinds: once(async () => byId(JSON.parse(await read(SEARCH_FILES.kinds)) as Record<string, string[]>)),
    names: once(
      async () => new Map(Object.entries(JSON.parse(await read(SEARCH_FILES.names)) as Record<string, string>)),
    ),
    words: once(async () => (await read(SEARCH_FILES.words)).split(' ')),
  };
}

/** Results come without their kinds, and which of them to load depends on these. */
function byId(ids: Record<string, string[]>): Map<string, SearchKind> {
  return new Map(
    Object.entries(ids).flatMap(([kind, ofKind]) =>
      isSearchKind(kind) ? ofKind.map((id) => [id, kind] as const) : [],
    ),
  );
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
