import type { Content } from '../../check/check-content.ts';
import { searchThings } from '../../site/search/search-things.ts';
import type { Indexed } from './asked.ts';
import { entryToSearch } from './pages-to-search.ts';

/** Pages that are not for readers, or repeat others. */
const REPEATED = /^(?:404|embed\/.*|search\/index|changes\/[\d-]+\/index)\.html$/;

/**
 * What the index takes in, in its order, which is part of its bytes: every page, by its address, then every entry that is
 * found by itself. `files` are the paths of all pages in the site, among others, with the files in which they stand; a page
 * without one is not there yet.
 */
export function thingsToIndex(
  files: ReadonlyMap<string, string | undefined>,
  content: Content,
): (Indexed | undefined)[] {
  const things = new Map(searchThings(content).map((thing) => [thing.address, thing]));
  const handouts = new Set(handoutsOf(content));
  const found = [...files]
    .map(([path, file]) => ({ url: `/${path.replace(/index\.html$/, '')}`, path, file }))
    .filter(({ url, path }) => path.endsWith('.html') && !REPEATED.test(path) && !handouts.has(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, file }) => {
      const { kind, standing } = things.get(url) ?? { kind: 'list' as const };
      return file === undefined ? undefined : { url, file, kind, ...(standing && { standing }) };
    });
  const entries = [...things.values()].filter(({ entry }) => entry !== undefined);
  return [
    ...found,
    ...entries.map((thing) => ({ url: thing.address, content: entryToSearch(thing, content.site.language) })),
  ];
}

/** Pages that say in short, on sheets of paper, what stands on others. */
function handoutsOf({ pages }: Content): string[] {
  return [...pages.values()].flatMap(({ address, frontMatter }) => (frontMatter.sheets === undefined ? [] : [address]));
}
