/** A page as far as its literals go. */
interface PageOfLiterals {
  address: string;
  frontMatter: { title: string } | { short: string };
  uses: readonly { name: string; words: string; props: Readonly<Record<string, { value: string | undefined }>> }[];
}

/** A figure that is bound to no fact, and why. */
export interface Literal {
  words: string;
  why: string;
  places: { address: string; title: string }[];
}

/** Every figure that the pages let through unbound, each once, in the order of the pages. */
export function literalsIn(pages: readonly PageOfLiterals[]): Literal[] {
  const found = new Map<string, Literal>();
  for (const { address, frontMatter, uses } of pages) {
    const title = 'title' in frontMatter ? frontMatter.title : frontMatter.short;
    for (const { name, words, props } of uses) {
      if (name !== 'Literal') continue;
      const why = props.why?.value ?? '';
      const key = `${words}\n${why}`;
      const literal = found.get(key) ?? { words, why, places: [] };
      found.set(key, literal);
      if (!literal.places.some((place) => place.address === address)) literal.places.push({ address, title });
    }
  }
  return [...found.values()];
}
