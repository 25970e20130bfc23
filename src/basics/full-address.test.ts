import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath, fullAddress } from './full-address.ts';

const OF_ITS_OWN = ['https://library.example', 'https://library.example/'];
const BELOW_A_PATH = ['https://village.example/library', 'https://village.example/library/'];

test('an address in full begins with that of the site, with or without a path', () => {
  for (const address of OF_ITS_OWN) {
    assert.equal(fullAddress('/', { address }), 'https://library.example/');
    assert.equal(fullAddress('/charts/a:b/#c?d', { address }), 'https://library.example/charts/a:b/#c?d');
  }
  for (const address of BELOW_A_PATH) {
    assert.equal(fullAddress('/', { address }), 'https://village.example/library/');
    assert.equal(fullAddress('/sources.bib', { address }), 'https://village.example/library/sources.bib');
  }
});

test('a path that looks like another host leads to none', () => {
  assert.equal(
    fullAddress('//other.example/', { address: 'https://a.example/b' }),
    'https://a.example/b//other.example/',
  );
});

test('the path of a site has a stroke at both ends', () => {
  for (const address of OF_ITS_OWN) assert.equal(basePath({ address }), '/');
  for (const address of BELOW_A_PATH) assert.equal(basePath({ address }), '/library/');
});
