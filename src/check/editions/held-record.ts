import type { Path } from '../../records/reading/yaml-document.ts';

/** Something that a record says, and under which of its keys. */
export interface HeldLine {
  /** As the beginning of a sentence: `the day due for paper-returns`. */
  of: string;
  words: string;
  path: Path;
}

/** A record of which an edition keeps what it says. */
export interface HeldRecord {
  sort: 'item' | 'resolution' | 'term' | 'map' | 'source' | 'fact';
  id: string;
  file: string;
  /** Where it is read; a map and a fact have no page of their own. */
  address?: string;
  lines: readonly HeldLine[];
}
