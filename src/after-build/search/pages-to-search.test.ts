import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryToSearch, pageToSearch } from './pages-to-search.ts';

const LABELS = '<div data-pagefind-ignore><span data-pagefind-meta="kind">claim</span>';

describe('a page for the index', () => {
  test('is its main part, with its language, its kind and its standing', () => {
    const html =
      '<!doctype html><html lang="en"><head></head><body>Menu<main id="main"><h1>Loans rose</h1></main></body></html>';
    assert.equal(
      pageToSearch(html, { kind: 'claim', standing: 'Contested' }),
      `<html lang="en"><body><main id="main">${LABELS}` +
        '<span data-pagefind-meta="standing">Contested</span></div><h1>Loans rose</h1></main></body></html>',
    );
  });

  test('has spaces where readers see words apart, none within a word, and no pictures', () => {
    const html =
      '<main><dt>Then</dt><dd>Open</dd><td>2017</td><td>2018</td>one<br>two<b>three</b>,<time>May</time>:<svg><text>7</text></svg></main>';
    assert.equal(
      pageToSearch(html, { kind: 'list' })?.replace(/<[^>]*>/g, ''),
      'list Then  Open  2017  2018 one twothree, May:',
    );
  });

  test('is none where a page has no main part', () => {
    assert.equal(pageToSearch('<html><body>Moved</body></html>', { kind: 'list' }), undefined);
  });
});

describe('an entry for the index', () => {
  test('is a page of its own, escaped, with the pairs of its letters', () => {
    const entry = { title: 'A <b> & c', note: '"So"', also: '图书馆' };
    const html = entryToSearch({ address: '/glossary/#a', kind: 'claim', entry }, 'en');
    assert.ok(html.startsWith(`<html lang="en"><body><main>${LABELS}`));
    assert.ok(html.includes('<span data-pagefind-meta="note">“So”</span>'));
    assert.ok(html.includes('<h1>A &lt;b&gt; &amp; c</h1><p>“So”</p><p>图书馆</p><p>图书 书馆</p>'));
  });
});
