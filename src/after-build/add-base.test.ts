import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBase } from './add-base.ts';

test('addresses from the root of the site lead below its path', () => {
  const page = '<a class="b" href="/">a</a><form action="/search/"><x-y data-live-chart="/charts/loans/live.json">';
  assert.equal(
    addBase(page, '/library/'),
    '<a class="b" href="/library/">a</a><form action="/library/search/"><x-y data-live-chart="/library/charts/loans/live.json">',
  );
  assert.equal(
    addBase('<meta http-equiv="refresh" content="0; url=/loans/#all">', '/library/'),
    '<meta http-equiv="refresh" content="0; url=/library/loans/#all">',
  );
});

test('every width of an image leads below the path', () => {
  assert.equal(
    addBase(
      '<source srcset="/images/a-480.webp 480w, /images/a-960.webp 960w"><img src="/images/a-960.jpg">',
      '/library/',
    ),
    '<source srcset="/library/images/a-480.webp 480w, /library/images/a-960.webp 960w"><img src="/library/images/a-960.jpg">',
  );
});

test('what is no such address is left as it is: other hosts, places of a page, words, files of the bundler, scripts', () => {
  const page =
    '<a href="https://a.example/">/loans/</a><a href="//a.example/"><a href="#a"><a title="/a/" data-title="/a/ b">' +
    '<script src="/library/_astro/a.js"></script><script>document.write(\'<a href="/loans/">\')</script>';
  assert.equal(addBase(page, '/library/'), page);
});

test('a page may have the name of the path', () => {
  assert.equal(addBase('<a href="/library/">', '/library/'), '<a href="/library/library/">');
});

test('a site at the root of its host is left as it is', () => {
  assert.equal(addBase('<a href="/loans/">', '/'), '<a href="/loans/">');
});
