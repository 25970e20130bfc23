import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { escapeAttributes } from './escape-attributes.ts';
import { keepOwnStyles } from './own-styles.ts';

describe('text in attributes that looks like markup', () => {
  test('is escaped, and what stands between tags is left as it is', () => {
    assert.equal(
      escapeAttributes('<meta content="On <style>a{</style> & more"><p title=\'a > b\'>1 &lt; 2</p>'),
      '<meta content="On &lt;style&gt;a{&lt;/style&gt; & more"><p title=\'a &gt; b\'>1 &lt; 2</p>',
    );
  });

  test('is not looked for in comments, scripts, styles and titles', () => {
    const page =
      '<!-- <p title="<"> --><script>a="<p title=\'<\'>"</script><style>a:is(b>c){content:"<"}</style><title><p title="<"></title>';
    assert.equal(escapeAttributes(page), page);
  });

  test('is never taken for a style of the page', () => {
    const page = '<style>.a{b:c}.d{e:f}</style><meta content="<style>.d{" title="</style>"><p class="a">';
    const cut = '<style>.a{b:c}</style><meta content="&lt;style&gt;.d{" title="&lt;/style&gt;"><p class="a">';
    assert.equal(keepOwnStyles(escapeAttributes(page), new Set()), cut);
  });

  test('whatever an editor writes, readers see the same, and no value holds a sign of a tag', () => {
    const signs = fc.constantFrom(
      '<style>',
      '</style>',
      '<!--',
      '-->',
      "'",
      '>',
      '<',
      '<script>',
      '{',
      '&lt;',
      'a',
      ' ',
    );
    const anyText = fc.oneof(
      fc.array(signs, { maxLength: 8 }).map((all) => all.join('')),
      fc.string(),
    );
    // As Astro escapes a value: ampersands and quotation marks.
    const inAttribute = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
    const inText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(anyText, anyText, (value, text) => {
        const page = `<html><body><p title="${inAttribute(value)}">${inText(text)}</p><b title="x>"></b></body></html>`;
        const escaped = escapeAttributes(page);
        const title = (html: string) => parseHTML(html).document.querySelector('p')?.getAttribute('title');
        assert.equal(title(escaped), title(page));
        const [, written = ''] = /^<html><body><p title="([^"]*)">/.exec(escaped) ?? [];
        assert.equal(written, inAttribute(value).replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
        assert.equal(escapeAttributes(escaped), escaped);
      }),
    );
  });
});
