import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BUILT_SITE, CHAPTERS, pageAddresses } from '../built-site.ts';
import { weighPage, type PageWeight } from '../weigh.ts';

const CHAPTER_BYTES = 30_000;
const PAGE_BYTES = 30_000;
const SCRIPT_BYTES = 1_500;
const REQUESTS = 4;

for (const address of CHAPTERS) {
  test(`${address} is light: all of it but the fonts, compressed, in few requests`, () => {
    const { all, requests } = weighPage(address);
    assert.ok(all <= CHAPTER_BYTES, `${String(all)} bytes`);
    assert.ok(requests <= REQUESTS, `${String(requests)} requests`);
  });
}

const isHeavy = ({ all, js }: PageWeight): boolean => all > PAGE_BYTES || js > SCRIPT_BYTES;

test('no page is heavy, also of those that grow with the evidence, nor runs more than a little script unasked', () => {
  const inDoubt = pageAddresses().filter((address) => isHeavy(weighPage(address, 5)));
  assert.deepEqual(inDoubt.map((address) => weighPage(address)).filter(isHeavy), []);
});

test('scripts import their parts as they are, with no helper that must be fetched before them', () => {
  const scripts = globSync('_astro/*.js', { cwd: BUILT_SITE }).map((path) => ({
    path,
    code: readFileSync(new URL(path, BUILT_SITE), 'utf8'),
  }));
  assert.ok(scripts.some(({ code }) => /\bimport\(/.test(code)));
  const helped = scripts.filter(({ path, code }) => /preload-helper|__vite\w*reload|mapDeps/i.exec(`${path} ${code}`));
  assert.deepEqual(
    helped.map(({ path }) => path),
    [],
  );
});
