import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { commonWords, idsByKind, readFragment } from './words-of-index.ts';

describe('the words of an index', () => {
  test('are told once each, those of the most texts first', () => {
    assert.deepEqual(commonWords(['Loans fell, loans rose', 'Books fell: fell', 'Café 2017th x-ray loan']), [
      ...['fell', 'books', 'café', 'loan', 'loans', 'rose'],
    ]);
  });

  test('are read from the files that Pagefind keeps, with the kinds of things by the names of the files', () => {
    const loans = readFragment(gzipSync('pagefind_dcd{"content":"Loans fell.","meta":{"kind":"chart"}}'));
    assert.deepEqual(loans, { content: 'Loans fell.', meta: { kind: 'chart' } });
    assert.deepEqual(idsByKind([['fragment/en_1a.pf_fragment', loans]]), { chart: ['en_1a'] });
    assert.throws(() => readFragment(gzipSync('{}')), {
      message: 'A fragment of the search index is not as Pagefind 1.5 writes it.',
    });
  });
});
