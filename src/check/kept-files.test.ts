import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { KEPT_LIST, keptFiles, putInPlace } from './kept-files.ts';

test('what has its key still and lies in the cache is kept, and stands in the new site; nothing else', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'kept-'));
  const paths = {
    '/same/': { cacheKey: 'same', outputFile: 'same/index.html' },
    '/na%20me/': { cacheKey: 'same', outputFile: 'na%20me/index.html' },
    '/edited/': { cacheKey: 'before', outputFile: 'edited/index.html' },
    '/lost/': { cacheKey: 'same', outputFile: 'lost/index.html' },
  };
  await writeFile(join(cache, KEPT_LIST), JSON.stringify({ routes: { 'a.astro': { paths } } }));
  for (const name of ['same', 'na me', 'edited']) await write(join(cache, 'dist', name, 'index.html'), name);
  const kept = await keptFiles(cache, () => 'same');
  assert.deepEqual(Object.fromEntries(kept), {
    'same/index.html': join(cache, 'dist/same/index.html'),
    'na me/index.html': join(cache, 'dist/na me/index.html'),
    'edited/index.html': undefined,
    'lost/index.html': undefined,
  });
  const site = join(cache, 'site');
  await putInPlace(kept, site);
  assert.equal(await readFile(join(site, 'na me', 'index.html'), 'utf8'), 'na me');
  await assert.rejects(readFile(join(site, 'edited', 'index.html')), /ENOENT/);
});

test('where no build has ended before, nothing is kept', async () => {
  assert.equal((await keptFiles(await mkdtemp(join(tmpdir(), 'kept-')), () => 'same')).size, 0);
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
