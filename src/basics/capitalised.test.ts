import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised } from './capitalised.ts';

test('the first word of small letters gets a capital', () => {
  assert.deepEqual(
    [
      'coal',
      'nearly 300',
      'e-mail, mostly',
      'école',
      'fell by',
      'of 2017',
      "don't",
      'south–north',
      '10 boats',
      'Übersee',
      '',
    ].map(capitalised),
    [
      'Coal',
      'Nearly 300',
      'E-mail, mostly',
      'École',
      'Fell by',
      'Of 2017',
      "Don't",
      'South–north',
      '10 boats',
      'Übersee',
      '',
    ],
  );
});

test('names and addresses stay as they are written', () => {
  for (const text of [
    'https://a.example/',
    'iPhone',
    'pH',
    'x86',
    'e@a.example',
    'ßa',
    'a/b',
    'a.example',
    '漢字',
    'μTorrent',
  ])
    assert.equal(capitalised(text), text);
});
