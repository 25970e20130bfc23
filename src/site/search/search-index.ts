import type { SearchKind } from './search-kinds.ts';
import type { OtherWords } from './split-query.ts';

/** A thing that an index has found for some words; `data` loads what to show of it. */
export interface Hit<Data> {
  id: string;
  score: number;
  data(): Promise<Data>;
}

/** An index of words, and the lists beside it. */
export interface SearchIndex<Data> {
  /** What has all these words; in quotation marks, what has exactly them, side by side. */
  search(words: string): Promise<readonly Hit<Data>[]>;
  /** The kind of each thing, by its id. */
  kinds(): Promise<ReadonlyMap<string, SearchKind>>;
  /** Other names for what the pages say. */
  names(): Promise<OtherWords>;
  /** Every word that more than one page has, the most common first; asked for only when a word is not found. */
  words(): Promise<readonly string[]>;
}
