import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The files of a folder of assets (by default `public`) as the site will have them: `/favicon.svg`. None if there is no such folder. */
export async function publicAssets(folder = path.resolve('public')): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const addresses = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Set(addresses.map((address) => `/${address.split(path.sep).join('/')}`));
}
