import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { BUILT_SITE, builtText, chartIds, fileOf, pageAddresses } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

const FILES = ['.csv', '.json', '.svg', '.png', '-2x.png'];

test('there are charts', () => {
  assert.ok(chartIds().length > 5);
});

for (const id of chartIds()) {
  test(`the page of ${id} has its files, its sources by row, a citation, code to embed and its neighbours`, () => {
    const page = readPage(`/charts/${id}/`);
    const listed = all(page, '.references li').length;
    const numbers = all(page, '.chart-data td:last-child a').map(words);
    const tables = all(page, '#data ~ p a[href^="/data/"]').map((link) => key(link, 'href'));
    assertNone({
      'files without a link': FILES.filter(
        (end) => words(page.querySelector(`a[download][href="/charts/${id}${end}"]`)) === '',
      ),
      'files that are missing': FILES.filter((end) => !existsSync(new URL(`charts/${id}${end}`, BUILT_SITE))),
      'numbers of sources that the list does not have': numbers.filter((number) => !(Number(number) <= listed)),
      'tables that are missing': tables.filter((address) => !existsSync(new URL(fileOf(address), BUILT_SITE))),
      'words that are missing': Object.entries({
        '.citation': `/charts/${id}/`,
        '[role=region][aria-label="Entry for BibTeX"]': '@misc{',
        '[role=region][aria-label="Code for a frame"]': `/embed/${id}/`,
        '[role=region][aria-label="Code for a picture"]': `/charts/${id}.png`,
      })
        .filter(([selector, wanted]) => !words(page.querySelector(selector)).includes(wanted))
        .map(([selector]) => selector),
    });
    assert.ok(listed > 0 && numbers.length > 0, 'there are sources');
    assert.equal(tables.length, 1);
    assert.ok(all(page, '.page-turner a').length > 0, 'there are neighbours');
    assert.match(words(page.querySelector('.chart-facts')), /Taken on\s*\d/);
  });

  test(`the page of ${id} for frames has no script, is not for search engines and names the chart's own page`, () => {
    const html = builtText(`embed/${id}/index.html`).replaceAll(/<style>[^]*?<\/style>/g, '');
    assert.doesNotMatch(html, /<script|chart-island|\son[a-z]+=/);
    assert.ok(!pageAddresses().includes(`/embed/${id}/`));
    const page = readPage(`/embed/${id}/`);
    assert.equal(key(page.querySelector('meta[name=robots]'), 'content'), 'noindex');
    assert.match(key(page.querySelector('link[rel=canonical]'), 'href'), new RegExp(`/charts/${id}/$`));
    assert.equal(key(page.querySelector('a[target=_top]'), 'href'), `/charts/${id}/`);
  });
}
