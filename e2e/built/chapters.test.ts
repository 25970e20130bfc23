import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAPTERS } from '../built-site.ts';
import { readPage } from './read-page.ts';

for (const address of CHAPTERS) {
  test(`the chapter ${address} tells its story in at least 700 words`, () => {
    const prose = readPage(address).querySelector('article .prose');
    const told = prose?.cloneNode(true) as Element;
    // What is not written for this page: charts, tables, citations.
    for (const part of told.querySelectorAll('figure, table, [role=doc-biblioref]')) part.remove();
    assert.ok((told.textContent.match(/\S+/g) ?? []).length >= 700);
  });
}
