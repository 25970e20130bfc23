import type { SearchKind } from './search-kinds.ts';

/** What a search may find: a page, by its address, or an entry of a list. */
export interface SearchThing {
  address: string;
  kind: SearchKind;
  /** How a claim stands now, in a word. */
  standing?: string;
  /** What an entry says: its title, what is shown of it, and other words by which it is found. */
  entry?: { title: string; note: string; also: string };
}
