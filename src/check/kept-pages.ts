import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Astro says what it keeps; it is read at the beginning and written at the end. */
export const KEPT_LIST = 'incremental-build.json';

/** What of Astro's list is read here. */
interface KeptList {
  routes: Record<string, { paths: Record<string, { cacheKey: string; outputFile: string }> }>;
}

/** The paths of pages in the site, each with the file that holds it already; undefined for a page that is to be made anew. */
export type KeptPages = ReadonlyMap<string, string | undefined>;

/** The pages of the last build as it has kept them in a cache, as long as they have the same keys; none where nothing is kept. */
export async function keptPages(cache: string, keyOf: (pathname: string) => string): Promise<KeptPages> {
  const list = await readFile(join(cache, KEPT_LIST), 'utf8').catch(() => '{ "routes": {} }');
  const paths = Object.values((JSON.parse(list) as KeptList).routes).flatMap(({ paths }) => Object.entries(paths));
  const pages = paths.filter(([, { outputFile }]) => outputFile.endsWith('.html'));
  return new Map(
    pages.map(([pathname, { cacheKey, outputFile }]) => {
      const path = decodeURI(outputFile);
      const file = join(cache, 'dist', path);
      return [path, cacheKey === keyOf(pathname) && existsSync(file) ? file : undefined];
    }),
  );
}
