import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { commonWords, textOfFragment } from './words-of-index.ts';

describe('the words of an index', () => {
  test('are told once each, those of the most texts first', () => {
    assert.deepEqual(commonWords(['Loans fell, loans rose', 'Books fell: fell', 'Café 2017th x-ray loan']), [
      ...['fell', 'books', 'café', 'loan', 'loans', 'rose'],
    ]);
  });

  test('are read from the files that Pagefind keeps for excerpts', () => {
    assert.equal(textOfFragment(gzipSync('pagefind_dcd{"content":"Loans fell."}')), 'Loans fell.');
    assert.throws(() => textOfFragment(gzipSync('{}')), {
      message: 'A fragment of the search index is not as Pagefind 1.5 writes it.',
    });
  });
});
