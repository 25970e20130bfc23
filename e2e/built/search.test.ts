import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readFragment } from '../../src/after-build/search/words-of-index.ts';
import { answerWords } from '../../src/site/search/answer-words.ts';
import { SEARCH_FILES } from '../../src/site/search/search-files.ts';
import { searchSite } from '../../src/site/search/search-site.ts';
import { BUILT_SITE, builtText } from '../built-site.ts';
import { builtIndex } from './search-index.ts';
import { SEARCHES } from './searches.ts';

const FIRST = 3;
const index = await builtIndex();

/** The addresses of the first results of a search. */
async function first(query: string, count = FIRST): Promise<string[]> {
  const { results } = await searchSite(query, index);
  return Promise.all(results.slice(0, count).map(async ({ hit }) => (await hit.data()).url));
}

describe('the search of the built site', () => {
  for (const [query, address] of SEARCHES) {
    test(`has ${address} among the first results for “${query}”`, async () => {
      const found = await first(query);
      assert.ok(found.includes(address), `It has ${found.join(' · ')}.`);
    });
  }

  test('says of every result what it is, and of a claim how it stands', async () => {
    const { results } = await searchSite('trucks', index);
    const found = await Promise.all(results.map(async ({ hit }) => (await hit.data()).meta));
    assert.deepEqual(
      found.filter(({ kind }) => kind === undefined),
      [],
    );
    assert.ok(found.some(({ kind, standing }) => kind === 'claim' && standing === 'Unverified'));
  });

  test('finds nothing for what is not there, and says so', async () => {
    const answer = await searchSite('snapback', index);
    assert.deepEqual(answerWords(answer), ['Nothing was found. Fewer or other words may help.']);
  });

  test('keeps words apart that stand in different elements', () => {
    const folder = new URL(`${SEARCH_FILES.folder}/fragment/`, BUILT_SITE);
    const texts = readdirSync(folder).map((file) => readFragment(readFileSync(new URL(file, folder))).content);
    const glued = texts.flatMap((text) => text.match(/\S*\d(?:Unverified|Contested|Supported)\S*/g) ?? []);
    assert.deepEqual(glued, []);
  });

  test('has small lists beside its index', () => {
    assert.ok(gzipSync(builtText(SEARCH_FILES.names)).length < 3_000);
    assert.ok(gzipSync(builtText(SEARCH_FILES.kinds)).length < 6_000);
    assert.ok(gzipSync(builtText(SEARCH_FILES.words)).length < 16_000);
  });
});
