import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { swapSite } from './swap-site.ts';

/** A project folder with a finished site, or none. */
async function project(site?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'swap-'));
  if (site !== undefined) await writeSite(join(folder, 'dist'), site);
  return folder;
}

async function writeSite(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
}

/** What stands in the site of a project, file by file. */
async function siteIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(join(folder, 'dist'));
  const texts = names.map(async (name) => [name, await readFile(join(folder, 'dist', name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

type Hooks = Required<AstroIntegration['hooks']>;

/** Begins a build and gives the folder it writes into, and what ends it. */
function begin(folder: string, site = 'dist'): { made: string; end: () => void } {
  const { hooks } = swapSite(join(folder, '.cache')) as { hooks: Hooks };
  let made = '';
  const config = { outDir: pathToFileURL(join(folder, `${site}/`)) };
  const updateConfig = ({ outDir }: { outDir: URL }) => (made = fileURLToPath(outDir));
  void hooks['astro:config:setup']({ command: 'build', config, updateConfig } as never);
  return { made, end: () => void hooks['astro:build:done']({ logger: { info: () => undefined } } as never) };
}

describe('the last good site', () => {
  test('stands untouched until the new one is whole, and then makes room for it', async () => {
    const folder = await project('old');
    const { made, end } = begin(folder);
    await writeSite(made, 'new');
    assert.deepEqual(await siteIn(folder), { 'index.html': 'old' });
    end();
    assert.deepEqual(await siteIn(folder), { 'index.html': 'new' });
    const left = await readdir(dirname(made.replace(/\/$/, '')));
    assert.ok(left.every((name) => name.startsWith('gone-')));
  });

  test('stays if a build ends in the middle; the next one begins with nothing', async () => {
    const folder = await project('old');
    await writeFile(join(begin(folder).made, 'left.html'), 'half a page');
    const { made, end } = begin(folder);
    assert.deepEqual(await readdir(made), []);
    assert.deepEqual(await siteIn(folder), { 'index.html': 'old' });
    await writeSite(made, 'new');
    end();
    assert.deepEqual(await siteIn(folder), { 'index.html': 'new' });
  });

  test('is put back by the next build if one was killed between the two renames', async () => {
    const folder = await project('old');
    const { made } = begin(folder);
    await rename(join(folder, 'dist'), join(made, '..', 'site-before'));
    begin(folder, 'other');
    assert.ok(!(await readdir(folder)).includes('other'), 'a site elsewhere is another site');
    begin(folder);
    assert.deepEqual(await siteIn(folder), { 'index.html': 'old' });
  });

  test('is put back at once if the new one cannot take its place', async () => {
    const folder = await project('old');
    const { made, end } = begin(folder);
    await rm(made, { recursive: true });
    assert.throws(end, /ENOENT/);
    assert.deepEqual(await siteIn(folder), { 'index.html': 'old' });
  });

  test('is not needed for the first build', async () => {
    const folder = await project();
    const { made, end } = begin(folder);
    await writeSite(made, 'first');
    end();
    assert.deepEqual(await siteIn(folder), { 'index.html': 'first' });
  });
});
