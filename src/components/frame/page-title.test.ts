import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTitle } from './page-title.ts';

test('a title is followed by the name of the site', () => {
  assert.equal(pageTitle('Boats came', 'Harbour Notes'), 'Boats came · Harbour Notes');
});

test('a title that is too long is cut after a word, and keeps the name of the site', () => {
  const title = pageTitle('Boats came in the morning, and most of them left again in the evening', 'Harbour Notes');
  assert.equal(title, 'Boats came in the morning, and most of them left… · Harbour Notes');
  assert.ok(title.length <= 70);
});

test('one long word is cut too', () => {
  assert.ok(pageTitle('x'.repeat(200), 'Harbour Notes').length <= 70);
});

test('the apostrophes of a title are curved', () => {
  assert.equal(pageTitle("The mill's books", 'Mill'), 'The mill’s books · Mill');
});

test('a quotation that is cut is ended', () => {
  const title = pageTitle('Unverified: “Boats came in the morning, and most of them left again”', 'Harbour Notes');
  assert.equal(title, 'Unverified: “Boats came in the morning, and most of…” · Harbour Notes');
  assert.ok(title.length <= 70);
});
