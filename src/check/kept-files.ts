import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where Astro says what it keeps; it is read at the beginning and written at the end. */
export const KEPT_LIST = 'incremental-build.json';

/** What of Astro's list is read here. */
interface KeptList {
  routes: Record<string, { paths: Record<string, { cacheKey: string; outputFile: string }> }>;
}

/**
 * The paths in the site of all that the last build made, each with the file that holds it still; undefined for what is to be
 * made anew.
 */
export type KeptFiles = ReadonlyMap<string, string | undefined>;

/** Files that are copied at the same time. */
const AT_ONCE = 8;

/** What the last build has kept in a cache, as long as the keys are the same; none where nothing is kept. */
export async function keptFiles(cache: string, keyOf: (pathname: string) => string): Promise<KeptFiles> {
  const list = await readFile(join(cache, KEPT_LIST), 'utf8').catch(() => '{ "routes": {} }');
  const paths = Object.values((JSON.parse(list) as KeptList).routes).flatMap(({ paths }) => Object.entries(paths));
  return new Map(
    paths.map(([pathname, { cacheKey, outputFile }]) => {
      const path = decodeURI(outputFile);
      const file = join(cache, 'dist', path);
      return [path, cacheKey === keyOf(pathname) && existsSync(file) ? file : undefined];
    }),
  );
}

/** Copies what is kept into a site: Astro makes nothing that stands there already, and would copy one file after another. */
export async function putInPlace(kept: KeptFiles, site: string): Promise<void> {
  const files = [...kept].flatMap(([path, file]) => (file === undefined ? [] : [{ file, to: join(site, path) }]));
  for (const folder of new Set(files.map(({ to }) => dirname(to)))) await mkdir(folder, { recursive: true });
  const queue = files.values();
  const copy = async () => {
    for (const { file, to } of queue) await copyFile(file, to, constants.COPYFILE_FICLONE);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, copy));
}
