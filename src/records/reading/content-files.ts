import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** How many files are open at the same time: more are no faster, and a system lets a process open only so many. */
const OPEN_AT_ONCE = 32;

/** A file of the content folder; `path` is as editors name it, with forward slashes: `content/pages/index.mdx`. */
export interface ContentFile {
  path: string;
  text: string;
  /** The size of a file that is too large to be read at all; its text is empty. */
  bytes?: number;
}

/** More bytes than any file may have, whatever signs are in it. */
const MOST_BYTES = 20_000_000;

/** Reads every YAML, CSV and MDX file below a content folder, in order of path. Throws if the folder cannot be read. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(ya?ml|csv|mdx)$/.test(entry.name));
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name));
  const read: ContentFile[] = [];
  const waiting = paths.values();
  const readOneByOne = async () => {
    for (const full of waiting) read.push(await readContentFile(folder, full));
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, readOneByOne));
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readContentFile(folder: string, full: string): Promise<ContentFile> {
  const relative = path.relative(folder, full).split(path.sep).join('/');
  const file = { path: `content/${relative}`, text: '' };
  const handle = await open(full);
  try {
    const { size } = await handle.stat();
    return size > MOST_BYTES ? { ...file, bytes: size } : { ...file, text: await handle.readFile('utf8') };
  } finally {
    await handle.close();
  }
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

/**
 * Where what is made from a content folder may be kept for the next build. Each content folder has a folder of its own:
 * what is kept of one never meets another.
 */
export function cacheFolder(content = contentFolder()): string {
  return path.resolve('.cache', createHash('sha256').update(content).digest('hex').slice(0, 12));
}
