import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the content folder; `path` is as editors name it, with forward slashes: `content/pages/index.mdx`. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Reads every YAML, CSV and MDX file below a content folder, in order of path. Throws if the folder cannot be read. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(ya?ml|csv|mdx)$/.test(entry.name));
  const read = files.map(async (entry) => {
    const full = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, full).split(path.sep).join('/');
    return { path: `content/${relative}`, text: await readFile(full, 'utf8') };
  });
  return (await Promise.all(read)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of a folder of assets (by default `public`) as the site will have them: `/favicon.svg`. None if there is no such folder. */
export async function publicAssets(folder = path.resolve('public')): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const addresses = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Set(addresses.map((address) => `/${address.split(path.sep).join('/')}`));
}

/** The content folder: `content` in the working directory, or what CONTENT_FOLDER names. */
export function contentFolder(): string {
  return path.resolve(process.env.CONTENT_FOLDER ?? 'content');
}
