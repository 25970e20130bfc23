import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { overviewOf, readFragment, type Fragment } from './words-of-index.ts';

function fragment(content: string, kind?: string): Fragment {
  return { content, meta: kind === undefined ? {} : { kind } };
}

describe('the words of an index', () => {
  test('are told once each, those of the most texts first', () => {
    const texts = ['Loans fell, loans rose', 'Books fell: fell', 'Café 2017th x-ray loan'];
    const { words } = overviewOf(texts.map((text, index) => [`${String(index)}.pf_fragment`, fragment(text)]));
    assert.deepEqual(words, ['fell', 'books', 'café', 'loan', 'loans', 'rose']);
  });

  test('come with the kinds of things, by the names of the files', () => {
    const things = [fragment('Loans fell.', 'chart'), fragment('All charts')];
    const { kinds } = overviewOf(things.map((thing, index) => [`fragment/en_${String(index)}.pf_fragment`, thing]));
    assert.deepEqual(kinds, { chart: ['en_0'], list: ['en_1'] });
  });

  test('are read from the files that Pagefind keeps', () => {
    const loans = readFragment(gzipSync('pagefind_dcd{"content":"Loans fell.","meta":{"kind":"chart"}}'));
    assert.deepEqual(loans, fragment('Loans fell.', 'chart'));
    assert.throws(() => readFragment(gzipSync('{}')), {
      message: 'A fragment of the search index is not as Pagefind 1.5 writes it.',
    });
  });
});
