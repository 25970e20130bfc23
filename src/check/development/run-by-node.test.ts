import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeFromNode } from './run-by-node.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');
const byVite = { code: '', file: null, id: '', url: '', invalidate: false };

function environment(isFresh: () => boolean) {
  const warmed: string[] = [];
  const made = {
    fetchModule: () => Promise.resolve(byVite),
    warmupRequest: (url: string) => Promise.resolve(void warmed.push(url)),
  };
  const own: Parameters<typeof takeFromNode>[0] = made;
  takeFromNode(own, ROOT, isFresh);
  return { own, warmed };
}

test('code that needs no Vite is taken from Node, however it is named, and not compiled beforehand', async () => {
  const { own, warmed } = environment(() => true);
  const externalize = pathToFileURL(`${ROOT}/src/basics/unit.ts`).href;
  for (const url of ['/src/basics/unit.ts', `${ROOT}/src/basics/unit.ts`]) {
    assert.deepEqual(await own.fetchModule(url), { externalize, type: 'module' });
    await own.warmupRequest(url);
  }
  assert.deepEqual(warmed, []);
});

test('components, what needs Vite to be read, and what is no code of the site are left to Vite', async () => {
  const { own, warmed } = environment(() => true);
  const others = ['/src/components/Prose.astro', '/src/site/files/map-file.ts', '/node_modules/astro/dist/zod.js'];
  for (const url of others) assert.equal(await own.fetchModule(url), byVite);
  await own.warmupRequest('/src/components/Prose.astro');
  assert.deepEqual(warmed, ['/src/components/Prose.astro']);
});

test('once code has changed, all of it is left to Vite', async () => {
  let isFresh = true;
  const { own, warmed } = environment(() => isFresh);
  assert.notEqual(await own.fetchModule('/src/basics/unit.ts'), byVite);
  isFresh = false;
  assert.equal(await own.fetchModule('/src/basics/unit.ts'), byVite);
  await own.warmupRequest('/src/basics/unit.ts');
  assert.deepEqual(warmed, ['/src/basics/unit.ts']);
});
