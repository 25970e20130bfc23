import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWebAddress } from './web-address.ts';

test('an address of the web begins with its protocol and names a host', () => {
  for (const address of [
    'https://a.example',
    'http://a.example/x?y=@z#t',
    'HTTPS://A.EXAMPLE:8080/',
    'https://例え.example/',
  ])
    assert.ok(isWebAddress(address), address);
});

test('what runs, leads elsewhere or cannot be opened is none', () => {
  const others = [
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example',
    '/loans/',
    'a.example',
    'not an address',
    '',
  ];
  const broken = [
    'https://',
    'https://[oops/',
    'https://a.example:99999/',
    'https://a.example/x y',
    'https://ann:secret@a.example/',
  ];
  for (const text of [...others, ...broken, ' https://a.example', 'https://a.example\n'])
    assert.equal(isWebAddress(text), false, text);
});
