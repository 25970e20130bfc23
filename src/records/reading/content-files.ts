import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../problems/content-folder.ts';
import { ContentError } from '../problems/content-error.ts';
import { readImageFile, type ImageFile } from './image-file.ts';
import { wrongFolder } from './wrong-folder.ts';

/** A file of the content folder; `path` is as editors name it, with forward slashes: `content/pages/index.mdx`. */
export interface ContentFile {
  path: string;
  text: string;
  /** True where the name leads to another file, which is not read. */
  isLink?: boolean;
  /** The size of a file that is too large to be read at all; its text is empty. */
  bytes?: number;
  /** What an image is; its text is a hash of its bytes. */
  image?: ImageFile;
}

/** More bytes than any file may have, whatever signs are in it. */
const MOST_BYTES = 20_000_000;

/**
 * Files that programs keep for themselves: locks of Excel and LibreOffice, what macOS and Windows lay into every folder,
 * what editors save beside a file. They are left alone.
 */
const OF_PROGRAMS = /^(?:\.|~\$|#.*#$)|^(?:Thumbs\.db|desktop\.ini)$|(?:~|\.swp)$/i;

const TEXTS = /\.(ya?ml|csv|mdx)$/;

const IMAGES = /^content\/images\/[^/]+\.(?:jpe?g|png|webp|avif)$/i;

/**
 * Every file below a content folder, in order of path: YAML, CSV and MDX with their text, images with what they are, others (and links to files,
 * which are not read) with none. Throws if the folder cannot be read, or is no content folder.
 */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const wrong = wrongFolder(folder);
  if (wrong) throw new ContentError([wrong]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read: ContentFile[] = [];
  for (const entry of entries) {
    const full = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, full).split(path.sep).join('/');
    if (entry.isDirectory() || isOfPrograms(relative)) continue;
    const file = readContentFile(relative, full, entry.isFile());
    read.push(IMAGES.test(file.path) && !file.isLink ? { ...file, ...(await readImageFile(full)) } : file);
  }
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads at once, one after the other: of small files that takes a tenth of the time that waiting for each takes. */
function readContentFile(relative: string, full: string, isFile: boolean): ContentFile {
  const file = { path: `content/${relative}`, text: '' };
  if (!isFile) return { ...file, isLink: true };
  if (!TEXTS.test(full)) return file;
  const { size } = statSync(full);
  return size > MOST_BYTES ? { ...file, bytes: size } : { ...file, text: readFileSync(full, 'utf8') };
}

function isOfPrograms(relative: string): boolean {
  return relative.split('/').some((part) => OF_PROGRAMS.test(part));
}

/** The files of a folder of assets (by default `public`) as the site will have them: `/favicon.svg`. None if there is no such folder. */
export async function publicAssets(folder = path.resolve('public')): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const addresses = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Set(addresses.map((address) => `/${address.split(path.sep).join('/')}`));
}

/**
 * Where what is made from a content folder may be kept for the next build. Each content folder has a folder of its own:
 * what is kept of one never meets another.
 */
export function cacheFolder(content = contentFolder()): string {
  return path.resolve('.cache', createHash('sha256').update(content).digest('hex').slice(0, 12));
}
