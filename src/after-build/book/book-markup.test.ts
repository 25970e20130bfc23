import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { bookMarkup, type Places } from './book-markup.ts';

const PLACES: Places = {
  address: '/loans/',
  ownId: (id) => `s1--${id}`,
  inBook: (address, anchor) => (address === '/loans/' && anchor !== 'figure-a' ? `s1.xhtml#s1--${anchor}` : undefined),
  onSite: (href) => `https://library.example${href}`,
  image: (address) => (address === '/images/mill-960.jpg' ? 'images/mill-960.jpg' : undefined),
  picture: (chart) => (chart === 'loans' ? { src: 'charts/loans.svg', description: 'Loans "fell"' } : undefined),
};

function inBook(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.body.childNodes].map((node) => bookMarkup(node, PLACES)).join('');
}

test('words, their languages and their marks stay; what is for a screen goes', () => {
  assert.equal(
    inBook(
      '<p class="a" data-b="c" style="d">1 &lt; 2 &amp; <i lang="ko">책</i><br></p><nav>x</nav><button>x</button><!-- x -->',
    ),
    '<p class="a">1 &lt; 2 &amp; <i lang="ko" xml:lang="ko">책</i><br/></p>',
  );
  assert.equal(
    inBook('<details><summary>More</summary><p><data value="1">one</data></p></details><x-y><p>z</p></x-y>'),
    '<div><p>More</p><p>one</p></div><p>z</p>',
  );
});

test('a link leads to its place in the book, else to the site, and what only opens something is its words', () => {
  assert.equal(inBook('<a href="#all" lang="ko">a</a>'), '<a lang="ko" xml:lang="ko" href="s1.xhtml#s1--all">a</a>');
  assert.equal(inBook('<a href="/data/loans/">a</a>'), '<a href="https://library.example/data/loans/">a</a>');
  assert.equal(inBook('<a href="https://a.example/">a</a>'), '<a href="https://a.example/">a</a>');
  assert.equal(inBook('<a href="#figure-a">6,105</a>'), '6,105');
  assert.equal(
    inBook('<a href="https://a.example/{b}|c?d=&quot;&lt;e&gt;">a</a>'),
    '<a href="https://a.example/%7Bb%7D%7Cc?d=%22%3Ce%3E">a</a>',
  );
});

test('a citation is a reference to a note, and an entry of the list of sources is that note', () => {
  assert.equal(
    inBook('<sup><a href="#source-1" role="doc-biblioref">1<small class="margin-note">x</small></a></sup>'),
    '<sup><a href="s1.xhtml#s1--source-1" epub:type="noteref" role="doc-noteref">1</a></sup>',
  );
  assert.equal(
    inBook(
      '<section class="references"><ol><li id="source-1"><b>Gazette</b><span class="back">a</span></li></ol></section>',
    ),
    '<section class="references"><aside id="s1--source-1" epub:type="footnote" role="doc-footnote"><p>1. <b>Gazette</b></p></aside></section>',
  );
});

test('a chart is its picture with its words', () => {
  assert.equal(
    inBook(
      '<figure data-chart="loans" id="chart-loans"><canvas></canvas></figure><figure data-chart="other" id="b"></figure>',
    ),
    '<figure id="s1--chart-loans" class="chart"><img src="charts/loans.svg" alt="Loans &quot;fell&quot;"/></figure>',
  );
});

test('an image is its one file that all programs know, without sizes; one that is not in the book is left out', () => {
  assert.equal(
    inBook(
      '<figure class="image" id="image-mill"><picture><source srcset="/images/mill-480.webp 480w"><img src="/images/mill-960.jpg" alt="The &quot;mill&quot;" width="960" height="640" loading="lazy"></picture><figcaption>The mill <small>Ann Lee.</small></figcaption></figure><img src="/images/other-960.jpg" alt="x">',
    ),
    '<figure id="s1--image-mill" class="image"><img src="images/mill-960.jpg" alt="The &quot;mill&quot;"/><figcaption>The mill Ann Lee.</figcaption></figure>',
  );
});
