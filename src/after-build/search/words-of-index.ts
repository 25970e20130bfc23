import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Before the JSON of a fragment Pagefind writes this. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of a thing, to show it when it is found. */
export interface Fragment {
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** Reads the file in which Pagefind keeps a thing. Throws if it is no such file. */
export function readFragment(file: Uint8Array): Fragment {
  const plain = gunzipSync(file).toString('utf8');
  if (!plain.startsWith(SIGNATURE)) throw new Error('A fragment of the search index is not as Pagefind 1.5 writes it.');
  return JSON.parse(plain.slice(SIGNATURE.length)) as Fragment;
}

/** Words of Latin letters that may be looked for by a slip of the fingers. */
const WORD = /(?<![\p{L}\p{N}])\p{Script=Latin}{4,}(?![\p{L}\p{N}])/gu;

/** What the search asks before it looks anything up. */
export interface Overview {
  /** Every word, in small letters: those of the most texts first, then by the alphabet. */
  words: string[];
  /** The kinds of things -> the ids of those of the kind, as Pagefind names them: by the names of their files. */
  kinds: Record<string, string[]>;
}

/** Goes once through all that can be found. */
export function overviewOf(fragments: Iterable<[file: string, Fragment]>): Overview {
  const counts = new Map<string, number>();
  const kinds: Overview['kinds'] = {};
  for (const [file, { content, meta }] of fragments) {
    (kinds[meta.kind ?? 'list'] ??= []).push(basename(file, '.pf_fragment'));
    for (const word of new Set(content.toLowerCase().match(WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byUse = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { words: byUse.map(([word]) => word), kinds };
}
