import { SEARCH_FILES } from './search-files.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';
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
  search(words: string | null, options?: { filters: { kind: string } }): Promise<{ results: Hit<Found>[] }>;
}

/** Pagefind's index and the lists beside it; `read` gives the text of a file of the built site. Each list is read once. */
export function pagefindIndex(pagefind: Pagefind, read: (file: string) => Promise<string>): SearchIndex<Found> {
  return {
    search: async (words) => (await pagefind.search(words)).results,
    kinds: once(() => kindsIn(pagefind)),
    names: once(
      async () => new Map(Object.entries(JSON.parse(await read(SEARCH_FILES.names)) as Record<string, string>)),
    ),
    words: once(async () => (await read(SEARCH_FILES.words)).split(' ')),
  };
}

/** Pagefind names a thing by a number alone; a search without words, for one kind, gives all of that kind. */
async function kindsIn(pagefind: Pagefind): Promise<Map<string, SearchKind>> {
  const kinds = Object.keys(SEARCH_KINDS) as SearchKind[];
  const ofKind = async (kind: SearchKind) =>
    (await pagefind.search(null, { filters: { kind } })).results.map(({ id }) => [id, kind] as const);
  return new Map((await Promise.all(kinds.map(ofKind))).flat());
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
