import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryToSearch, pageToSearch } from './pages-to-search.ts';

const LABELS = '<div data-pagefind-ignore><span data-pagefind-meta="kind">claim</span>';

describe('a page for the index', () => {
  test('has its kind and its standing at the top of its text', () => {
    assert.equal(
      pageToSearch('<main id="main"><h1>Loans rose</h1></main>', { kind: 'claim', standing: 'Contested' }),
      `<main id="main">${LABELS}` +
        '<span data-pagefind-meta="standing">Contested</span></div><h1>Loans rose</h1></main>',
    );
  });

  test('has spaces where readers see words apart, and none within a word', () => {
    const html = '<dt>Then</dt><dd>Open</dd><td>2017</td><td>2018</td>one<br>two<b>three</b>,<time>May</time>:';
    assert.equal(
      pageToSearch(html, { kind: 'list' }).replace(/<[^>]*>/g, ''),
      ' Then  Open  2017  2018 one twothree, May:',
    );
  });
});

describe('an entry for the index', () => {
  test('is a page of its own, escaped, with the pairs of its letters', () => {
    const entry = { title: 'A <b> & c', note: '"So"', also: '图书馆' };
    const html = entryToSearch({ address: '/glossary/#a', kind: 'claim', entry }, 'en');
    assert.ok(html.startsWith(`<html lang="en"><body><main>${LABELS}`));
    assert.ok(html.includes('<span data-pagefind-meta="note">&quot;So&quot;</span>'));
    assert.ok(html.includes('<h1>A &lt;b&gt; &amp; c</h1><p>&quot;So&quot;</p><p>图书馆</p><p>图书 书馆</p>'));
  });
});
