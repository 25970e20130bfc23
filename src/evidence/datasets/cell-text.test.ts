import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText } from './cell-text.ts';

test('a gap is told apart from a zero', () => {
  assert.equal(cellText(null, { type: 'number' }), 'not stated');
  assert.equal(cellText(null, { type: 'date', empty: 'not known' }), 'not known');
  assert.equal(cellText(0, { type: 'number' }), '0');
});

test('dates are told in words, as precisely as they are known, and numbers with commas', () => {
  assert.equal(cellText('2019-03', { type: 'date' }), 'March 2019');
  assert.equal(cellText('2019-03-22', { type: 'date' }), '22 March 2019');
  assert.equal(cellText(18533, { type: 'number' }), '18,533');
});

test('names in one cell stand apart, and an address stays as it is', () => {
  assert.equal(cellText('one;two', { type: 'text' }), 'one; two');
  assert.equal(cellText('https://a.example/?b;c', { type: 'url' }), 'https://a.example/?b;c');
});
