import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { build, contentOf, copyOfProject } from '../commands.ts';

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

const REFUSED =
  'Another build of this site is running, and two would spoil each other: wait until it has ended, then run this again.';

/** Every file of the site of a project, by its path, with its bytes. */
async function siteOf(project: string): Promise<Map<string, string>> {
  const folder = join(project, 'dist');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.toSorted().map(async (path) => [relative(folder, path), await readFile(path, 'base64')] as const);
  return new Map(await Promise.all(read));
}

async function edit(file: string, from: string, to: string): Promise<void> {
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

test('a build takes over what it may, byte for byte as from nothing, and of no other content; a second beside it is refused; killed, it leaves the last good site', async (t) => {
  const [project, content, other] = [await copyOfProject(), await contentOf(), await contentOf()];
  t.after(() => Promise.all([project, content, other].map((folder) => rm(folder, { recursive: true, force: true }))));
  await build(project, content);
  const first = await siteOf(project);
  await edit(join(content, 'pages', 'index.mdx'), 'Nobody knows', 'None knows');
  await edit(join(other, 'site.yaml'), 'name: ', 'name: Another ');
  assert.equal((await build(project, other)).exitCode, 0);
  const two = await Promise.all([build(project, content), build(project, content)]);
  const [{ printed }, refused] = two.toSorted((a, b) => a.exitCode - b.exitCode) as typeof two;
  assert.equal(refused.printed.trim().split('\n').at(-1), REFUSED);
  assert.ok((printed.match(/\(restored\)/g) ?? []).length > 30, printed);
  const good = await siteOf(project);
  assert.ok(good.size > 50);
  assert.notDeepEqual(good, first);
  const site = join(content, 'site.yaml');
  const asItWas = await readFile(site, 'utf8');
  for (const [index, words] of tried.entries()) {
    // A record changes, so that every page and picture would be made anew.
    await writeFile(site, asItWas.replace(/tagline: .*/, `tagline: Again ${index}`));
    assert.ok((await killAt(words, project, content)).includes(words), `The build never says "${words}".`);
    assert.deepEqual(await siteOf(project), good, `killed at "${words}"`);
  }
  await writeFile(site, asItWas);
  await rm(join(project, '.cache'), { recursive: true });
  assert.equal((await build(project, content)).exitCode, 0);
  assert.deepEqual(await siteOf(project), good);
});
