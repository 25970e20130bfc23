import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { escapeMarkup } from '../basics/escape-markup.ts';
import { writeAscii } from './write-ascii.ts';

const parser = new new JSDOM('').window.DOMParser();

test('a page in ASCII says the same: text, titles, attributes and data, of any signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const json = JSON.stringify({ text }).replaceAll('<', '\\u003c');
      const safe = escapeMarkup(text);
      const html = `<title>a${safe}</title><p title="${safe}">b${safe}</p><script type="application/ld+json">${json}</script>`;
      const written = writeAscii(html);
      const [before, after] = [html, written].map((page) => parser.parseFromString(page, 'text/html'));
      assert.match(written, /^[\u0000-\u007f]*$/);
      assert.equal(after?.title, before?.title);
      assert.equal(after?.querySelector('p')?.outerHTML, before?.querySelector('p')?.outerHTML);
      assert.deepEqual(JSON.parse(after?.querySelector('script')?.textContent ?? ''), { text });
    }),
    { numRuns: 50 },
  );
});

test('scripts and styles keep their signs, which the hashes of the policy hold', () => {
  const html = '<style>q::before{content:"\u201c"}</style><script type="module">say("\u00e9")</script>';
  assert.equal(writeAscii(html), html);
});
