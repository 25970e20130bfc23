import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTERS, pageAddresses } from '../built-site.ts';
import { weighPage, type PageWeight } from '../weigh.ts';

const CHAPTER_BYTES = 30_000;
/** More than this takes a second on a slow line. */
const PAGE_BYTES = 40_000;
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
