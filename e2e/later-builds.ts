import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect } from 'playwright/test';
import { build } from './commands.ts';

/** What a build prints, in order. A build takes long, so one moment is tried; `KILLS=all` tries each of them. */
const MOMENTS = [
  'Syncing content',
  'Collecting build info',
  'Building static entrypoints',
  'built in',
  'Rearranging server assets',
  'generating static routes',
  'sources.bib',
  '.png',
  'sitemap-index.xml',
  'index-site',
];
const tried = process.env.KILLS === 'all' ? MOMENTS : ['.png'];

/** What the second of two builds says. */
const REFUSED = 'Another build of this site is running';

/** Every file of a site, by its path, with its bytes. */
export type Site = ReadonlyMap<string, string>;

/** The site that was built in a project. */
export async function siteOf(project: string): Promise<Site> {
  const folder = join(project, 'dist');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.toSorted().map(async (path) => [relative(folder, path), await readFile(path, 'base64')] as const);
  return new Map(await Promise.all(read));
}

/** Replaces words in a file. */
export async function edit(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Starts a build and kills it with all its processes as soon as it prints these words; gives what it printed. */
function killAt(words: string, project: string, content: string): Promise<string> {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', CONTENT_FOLDER: content };
  const child = spawn(process.execPath, ['.config/start.mjs', 'build'], { cwd: project, env, detached: true });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const isFirst = !printed.includes(words);
    printed += chunk.toString();
    if (isFirst && printed.includes(words) && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  return new Promise((resolve) =>
    child.once('close', () => {
      resolve(printed);
    }),
  );
}

/**
 * A site takes over what it may when it is built again, and nothing of another content that was built between, nor of what
 * it said before: with other words, and then with its own again, which gives byte for byte what the build from nothing
 * gave that made `first`. Of two builds at once the second is refused.
 */
export async function takesOver(project: string, content: string, address: string, first: Site): Promise<void> {
  const page = join(content, 'pages', 'index.mdx');
  await edit(page, 'Nobody knows', 'None knows');
  const both = await Promise.all([build(project, content, address), build(project, content, address)]);
  const [{ printed }, refused] = both.toSorted((a, b) => a.exitCode - b.exitCode) as typeof both;
  expect(refused.printed).toContain(REFUSED);
  expect((printed.match(/\(cached\)/g) ?? []).length, printed).toBeGreaterThan(30);
  const other = await siteOf(project);
  expect(other.size).toBeGreaterThan(50);
  expect(differences(other, first)).toContain('index.html');
  await edit(page, 'None knows', 'Nobody knows');
  const again = await build(project, content, address);
  expect(again.exitCode, again.printed).toBe(0);
  expect((again.printed.match(/\(cached\)/g) ?? []).length, again.printed).toBeGreaterThan(30);
  expect(differences(await siteOf(project), first)).toEqual([]);
}

/** Whatever kills a build of another content, the site stays as it was. */
export async function keepsTheLastGoodSite(project: string, content: string, good: Site): Promise<void> {
  for (const words of tried) {
    expect(await killAt(words, project, content)).toContain(words);
    expect(differences(await siteOf(project), good), `killed at "${words}"`).toEqual([]);
  }
}

/** The paths of files that only one of two sites has, or that are not the same in both. */
export function differences(one: Site, other: Site): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path));
}
