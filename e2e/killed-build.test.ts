import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, contentOf, copyOfProject } from './commands.ts';

// Builds take long, so this is left out of the unit tests but for one moment; `KILLS=all` tries every one of them.
const MOMENTS = [
  'Syncing content',
  'Collecting build info',
  'Building static entrypoints',
  'built in',
  'generating static routes',
  'sources/index.html',
  '.png',
  'sitemap-index.xml',
  'pages can be searched',
  'The site stands in',
];
const tried = process.env.KILLS === 'all' ? MOMENTS : MOMENTS.slice(6, 7);

/** Every file of a folder with its bytes. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.toSorted().map(async (path) => [path, (await readFile(path)).toString('base64')] as const);
  return new Map(await Promise.all(read));
}

/** Starts a build and kills it with all its processes as soon as it prints these words. */
function killAt(words: string, project: string, content: string): Promise<void> {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', CONTENT_FOLDER: content };
  const child = spawn(process.execPath, ['.config/start.mjs', 'build'], { cwd: project, env, detached: true });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes(words) && child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  });
  return new Promise((resolve) => {
    child.once('close', () => {
      assert.ok(printed.includes(words), `The build never said "${words}":\n${printed}`);
      resolve();
    });
  });
}

test('a build that is killed leaves the last good site, whole, and the next one is as if nothing had been', async (t) => {
  const [project, content] = [await copyOfProject(), await contentOf()];
  t.after(() => Promise.all([project, content].map((folder) => rm(folder, { recursive: true, force: true }))));
  await build(project, content);
  const dist = join(project, 'dist');
  const good = await filesIn(dist);
  assert.ok(good.size > 50);
  const page = join(content, 'pages', 'index.mdx');
  const sound = await readFile(page, 'utf8');
  for (const words of tried) {
    // The records change, so that every page and picture is made anew.
    await cp(join(content, 'site.yaml'), join(content, 'site.kept'));
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(content, 'site.yaml'), (await readFile(join(content, 'site.yaml'), 'utf8')).replace('Books', 'All books'));
    await writeFile(page, sound.replace('Nobody knows', 'None knows'));
    await killAt(words, project, content);
    const after = await filesIn(dist);
    if (words !== 'The site stands in') assert.deepEqual(after, good, words);
    else assert.ok(after.size === good.size);
    await cp(join(content, 'site.kept'), join(content, 'site.yaml'));
    await writeFile(page, sound);
  }
  assert.equal((await build(project, content)).exitCode, 0);
  assert.deepEqual(await filesIn(dist), good);
});

test('after an edit of a word a build that takes over the rest is byte for byte a build from nothing', async (t) => {
  const [project, content] = [await copyOfProject(), await contentOf()];
  t.after(() => Promise.all([project, content].map((folder) => rm(folder, { recursive: true, force: true }))));
  await build(project, content);
  const page = join(content, 'pages', 'index.mdx');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(page, (await readFile(page, 'utf8')).replace('Nobody knows', 'None knows'));
  const { printed } = await build(project, content);
  assert.ok((printed.match(/\(restored\)/g) ?? []).length > 50, printed);
  const warm = await filesIn(join(project, 'dist'));
  await rm(join(project, '.cache'), { recursive: true });
  await build(project, content);
  assert.deepEqual(await filesIn(join(project, 'dist')), warm);
});
