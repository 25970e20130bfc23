import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tooNear, withSiteColours } from './colours.ts';

test('a colour that is too light by day is told with its ground and contrast', () => {
  const found = tooNear({ light: '#f2c94c', dark: '#6cb4f5' });
  assert.deepEqual(
    found.map(({ theme, ground, ratio }) => `${theme} ${ground} ${ratio.toFixed(1)}`),
    ['light paper 1.5'],
  );
  assert.deepEqual(tooNear({ light: '#0b5fa5', dark: '#6cb4f5' }), []);
});

test('the colours of a site are put where the style sheet has its remark', () => {
  const colours = new Map([['loans', { light: '#0b5fa5', dark: '#6cb4f5' }]]);
  const sheet = ':root { /* colours of the site */ }';
  assert.equal(withSiteColours(sheet, colours), ':root { --chart-loans: light-dark(#0b5fa5, #6cb4f5); }');
  assert.equal(withSiteColours(sheet, colours, true), ':root { --chart-loans: #0b5fa5; }');
  assert.equal(withSiteColours(sheet, new Map()), ':root {  }');
});
