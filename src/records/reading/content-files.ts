import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the content folder; `path` is as editors name it, with forward slashes: `content/pages/index.mdx`. */
export interface ContentFile {
  path: string;
  text: string;
  /** True where the name leads to another file, which is not read. */
  isLink?: boolean;
}

/**
 * Files that programs keep for themselves: locks of Excel and LibreOffice, what macOS and Windows lay into every folder,
 * what editors save beside a file. They are left alone.
 */
const OF_PROGRAMS = /^(?:\.|~\$|#.*#$)|^(?:Thumbs\.db|desktop\.ini)$|(?:~|\.swp)$/i;

const TEXTS = /\.(ya?ml|csv|mdx)$/;

/**
 * Every file below a content folder, in order of path: YAML, CSV and MDX with their text, others (and links to files,
 * which are not read) with none. Throws if the folder cannot be read.
 */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => !entry.isDirectory() && !isOfPrograms(path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
  const read = files.map(async (entry): Promise<ContentFile> => {
    const full = path.join(entry.parentPath, entry.name);
    const relative = `content/${path.relative(folder, full).split(path.sep).join('/')}`;
    if (!entry.isFile()) return { path: relative, text: '', isLink: true };
    return { path: relative, text: TEXTS.test(entry.name) ? await readFile(full, 'utf8') : '' };
  });
  return (await Promise.all(read)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isOfPrograms(relative: string): boolean {
  return relative.split(path.sep).some((part) => OF_PROGRAMS.test(part));
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
