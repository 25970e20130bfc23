import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerWords } from './answer-words.ts';
import type { SearchKind } from './search-kinds.ts';
import type { Hit, SearchIndex } from './search-index.ts';
import { searchSite } from './search-site.ts';

const THINGS: Record<string, { kind: SearchKind; text: string }> = {
  chapter: { kind: 'chapter', text: 'library loans fell in the county' },
  claim: { kind: 'claim', text: 'county loans rose' },
  chart: { kind: 'chart', text: 'loans by year' },
  source: { kind: 'source', text: 'library loans' },
};

/** An index that answers as Pagefind does: for a word that it does not have, with its longest beginning that it has. */
function index(asked: string[] = []): SearchIndex<string> {
  const words = [...new Set(Object.values(THINGS).flatMap(({ text }) => text.split(' ')))];
  const found = (fits: (text: string) => boolean): Hit<string>[] =>
    Object.entries(THINGS)
      .filter(([, { text }]) => fits(text))
      .map(([id]) => ({ id, score: 4, data: () => Promise.resolve(id) }));
  const known = (word: string): string =>
    words.some((other) => other.startsWith(word)) || word === '' ? word : known(word.slice(0, -1));
  return {
    search: (query) => {
      const exact = /^"(.*)"$/.exec(query)?.[1];
      if (exact !== undefined) return Promise.resolve(found((text) => ` ${text} `.includes(` ${exact} `)));
      const beginnings = query.toLowerCase().split(' ').map(known).filter(Boolean);
      return Promise.resolve(
        found((text) => beginnings.every((word) => text.split(' ').some((other) => other.startsWith(word)))),
      );
    },
    kinds: () => Promise.resolve(new Map(Object.entries(THINGS).map(([id, { kind }]) => [id, kind]))),
    names: () => Promise.resolve(new Map([['图书馆', 'Library']])),
    words: () => {
      asked.push('words');
      return Promise.resolve(words);
    },
  };
}

async function ids(query: string): Promise<string[]> {
  return (await searchSite(query, index())).results.map(({ hit }) => hit.id);
}

describe('a search of the site', () => {
  test('puts what explains before what lists, and accounts before sources', async () => {
    assert.deepEqual(await ids('loans'), ['chapter', 'claim', 'chart', 'source']);
  });

  test('puts what has every word before what lacks one, and says what is lacking', async () => {
    const { results } = await searchSite('county loans', index());
    assert.deepEqual(
      results.map(({ hit, without }) => [hit.id, without]),
      [
        ['claim', []],
        ['chapter', []],
        ['chart', ['county']],
        ['source', ['county']],
      ],
    );
  });

  test('gives the kind that a word asks for', async () => {
    assert.equal((await ids('graph of loans'))[0], 'chart');
  });

  test('corrects a slip, and says so', async () => {
    const answer = await searchSite('libary', index());
    assert.deepEqual([...answer.corrected], [['libary', 'library']]);
    assert.deepEqual(
      answer.results.map(({ hit }) => hit.id),
      await ids('library'),
    );
    assert.deepEqual(answerWords(answer), ['2 results.', 'Nothing here has “libary”. Shown is what has “library”.']);
  });

  test('says which word is nowhere, and does not answer by its first letters', async () => {
    const answer = await searchSite('loanxyz county', index());
    assert.deepEqual(answer.missing, ['loanxyz']);
    assert.deepEqual(answerWords(answer), ['2 results.', 'Left out, for nothing here has it: “loanxyz”.']);
    assert.deepEqual(answerWords(await searchSite('xqzwv', index())), [
      'Nothing was found. Fewer or other words may help.',
    ]);
  });

  test('finds by a name in another language what the pages call otherwise', async () => {
    const answer = await searchSite('图书馆', index());
    assert.deepEqual(answerWords(answer), ['2 results.', '“图书馆” is called “Library” here.']);
  });

  test('asks for the list of all words only when a word is not found', async () => {
    const asked: string[] = [];
    await searchSite('county loans', index(asked));
    assert.deepEqual(asked, []);
    await searchSite('coun', index(asked));
    assert.deepEqual(asked, ['words']);
  });

  test('counts what has every word, and what has some of them', async () => {
    assert.deepEqual(answerWords(await searchSite('county loans', index())), [
      '2 results with every word, then 2 with some of them.',
    ]);
    assert.deepEqual(answerWords(await searchSite('fell rose', index())), [
      'No result has every word. 2 results with some of them.',
    ]);
  });
});
