import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { divideList, placesIn } from './divide-list.ts';

test('a group has a page of its own, and more than one where it is long', () => {
  const parts = divideList(
    '/loans/',
    [
      ['books', ['a', 'b', 'c', 'd', 'e']],
      ['maps', ['f']],
      ['none', []],
    ],
    2,
  );
  assert.deepEqual(
    parts.map(({ address, entries }) => `${address} ${entries.join('')}`),
    ['/loans/books/ ab', '/loans/books/2/ c', '/loans/books/3/ de', '/loans/maps/ f'],
  );
});

test('every entry stands on one page, in order, and no page is longer than allowed', () => {
  const group = fc.tuple(fc.stringMatching(/^[a-z]+$/), fc.array(fc.nat(), { maxLength: 60 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(group, { selector: ([name]) => name }),
      fc.integer({ min: 1, max: 20 }),
      (groups, most) => {
        const parts = divideList('/', groups, most);
        assert.deepEqual(
          parts.flatMap(({ entries }) => entries),
          groups.flatMap(([, entries]) => entries),
        );
        assert.ok(parts.every(({ entries }) => entries.length > 0 && entries.length <= most));
        assert.equal(new Set(parts.map(({ address }) => address)).size, parts.length);
      },
    ),
  );
});

test('an entry is found at the address of its page', () => {
  const parts = divideList('/loans/', [['books', [{ id: 'a' }, { id: 'b' }]]], 1);
  assert.deepEqual(
    [...placesIn(parts, (id) => `loan-${id}`)],
    [
      ['a', '/loans/books/#loan-a'],
      ['b', '/loans/books/2/#loan-b'],
    ],
  );
});
