import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportAddress } from './report-address.ts';

const SITE = { contact: 'librarian@library.example', address: 'https://library.example/' };

test('a letter about a figure has its id and its address, and room to write', () => {
  assert.equal(
    reportAddress(SITE, { about: 'figure loans-2020', path: '/facts/loans/#fact-loans-2020' }),
    'mailto:librarian@library.example?subject=Error%3A%20figure%20loans-2020&body=https%3A%2F%2Flibrary.example%2Ffacts%2Floans%2F%23fact-loans-2020%0D%0A%0D%0A',
  );
});

test('whatever a thing is called, the letter goes to nobody else and says no more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (about) => {
      const { protocol, pathname, searchParams } = new URL(reportAddress(SITE, { about, path: '/' }));
      assert.deepEqual([protocol, pathname], ['mailto:', SITE.contact]);
      assert.deepEqual([...searchParams.keys()], ['subject', 'body']);
      assert.equal(searchParams.get('subject'), `Error: ${about}`);
    }),
  );
});
