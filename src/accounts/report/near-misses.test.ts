import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearMisses } from './near-misses.ts';

const page = (text: string) => ({ path: 'content/pages/a.mdx', text });

test('words that stand once are given with the word of the site from which a slip parts them', () => {
  const usual = page('The library lent; the library counted renewals, and more renewals, and readers, and readers.');
  const slips = page('The libarry, the librry, the libbrary, the libwary; renewasl.');
  assert.deepEqual(Object.fromEntries(nearMisses([usual, slips])), {
    libarry: 'library',
    librry: 'library',
    libbrary: 'library',
    libwary: 'library',
    renewasl: 'renewals',
  });
});

test('another ending, a short word and a word that stands twice are no slips', () => {
  const usual = page('renewals renewals loans loans lent lent libary libary library library');
  assert.equal(nearMisses([usual, page('renewal loan lend libary')]).size, 0);
});
