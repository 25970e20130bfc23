import { gunzipSync } from 'node:zlib';

/** Before the JSON of a fragment Pagefind writes this. */
const SIGNATURE = 'pagefind_dcd';

/** The text of a thing, from the file in which Pagefind keeps it for excerpts. Throws if it is no such file. */
export function textOfFragment(file: Uint8Array): string {
  const plain = gunzipSync(file).toString('utf8');
  if (!plain.startsWith(SIGNATURE)) throw new Error('A fragment of the search index is not as Pagefind 1.5 writes it.');
  return (JSON.parse(plain.slice(SIGNATURE.length)) as { content: string }).content;
}

/** Words of Latin letters that may be looked for by a slip of the fingers. */
const WORD = /(?<![\p{L}\p{N}])\p{Script=Latin}{4,}(?![\p{L}\p{N}])/gu;

/** Every word of some texts, in small letters: those of the most texts first, then by the alphabet. */
export function commonWords(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
