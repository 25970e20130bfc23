import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSources } from './source-kind.ts';

/** What is told of a source, beside three originals of its publisher and two that another one carries. */
function told(keys: Record<string, string>): string[] {
  const usual = { kind: 'wire', speaker: 'named', publisher: 'Mill Press', title: 'Loans', language: 'en' };
  const own = ['one', 'two', 'three'].map((name, index) => [
    `press-2018-0${String(index + 1)}`,
    {
      ...usual,
      title: name,
      seen: 'original',
      url: `https://press.example/${name}`,
      published: `2018-0${String(index + 1)}-04`,
    },
  ]);
  const carried = ['a', 'b'].map((name, index) => [
    `press-2018-0${String(index + 4)}`,
    {
      ...{ ...usual, title: name, seen: 'republished', carrier: 'Valley Gazette' },
      ...{ url: `https://gazette.example/${name}`, published: `2018-0${String(index + 4)}-04` },
    },
  ]);
  const entries = [...own, ...carried, ['press-2018-09', { ...usual, published: '2018-09-04', ...keys }]];
  const files = [{ path: 'content/sources/a.yaml', text: JSON.stringify(Object.fromEntries(entries)) }];
  return readSources(files).problems.map(({ what, remedy }) => `${what} ${remedy}`);
}

test('a text that was republished and does not say by whom is told, with the name that others have there', () => {
  const what = 'This was republished, and it is not said by whom: readers would look for the publisher at the address.';
  assert.deepEqual(told({ seen: 'republished', url: 'https://www.gazette.example/c' }), [
    `${what} Write carrier: Valley Gazette`,
  ]);
  assert.deepEqual(told({ seen: 'republished', url: 'https://www.hill.example/c' }), [
    `${what} Name whose address hill.example is: carrier: …`,
  ]);
});

test('an original at the address of somebody who carries others of its publisher is told', () => {
  assert.deepEqual(told({ seen: 'original', url: 'https://gazette.example/c' }), [
    'This is called an original of "Mill Press", and gazette.example is the address of "Valley Gazette", which carries others. Write seen: republished, and carrier: Valley Gazette',
  ]);
});

test('originals at an address of their own, and texts whose carrier is named, are left alone', () => {
  assert.deepEqual(told({ seen: 'original', url: 'https://press.example/c' }), []);
  assert.deepEqual(told({ seen: 'original', url: 'https://hill.example/c' }), []);
  assert.deepEqual(told({ seen: 'republished', carrier: 'The Hill', url: 'https://hill.example/c' }), []);
});
