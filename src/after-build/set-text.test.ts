import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { setText } from './set-text.ts';

describe('the text of a page', () => {
  test('has curled marks of quotation, also at and across the borders of elements in the line', () => {
    assert.equal(
      setText(`<p><a href="/a/" title="its 'a'">The mill</a>'s loans, "<b>on Monday</b>"</p><p>"No"</p>`),
      `<p><a href="/a/" title="its 'a'">The mill</a>’s loans, “<b>on Monday</b>”</p><p>“No”</p>`,
    );
  });

  test('is kept whole where the end of a line should not divide it', () => {
    assert.equal(setText('<p>on 22 December 2019'), '<p>on 22\u00a0December 2019');
  });

  test('leaves dates to the style sheet where they are marked as dates, and in a list of sources', () => {
    const page = '<p><time datetime="2019-12-22">22 December 2019</time>, <a>A loan</a>, 3 May 2018</p>';
    assert.equal(setText(page), page);
    assert.equal(setText('<time>1 May</time> to 3 May'), '<time>1 May</time> to 3\u00a0May');
  });

  test('is left as it is in code, scripts, styles, fields and comments', () => {
    const page = `<!-- 'a' --><script>a='b'</script><style>a{content:'"'}</style><pre><code>'a' 5 million</code></pre><textarea>'</textarea>`;
    assert.equal(setText(page), page);
  });

  test('keeps its tags, whatever stands between them', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<b title="\'">',
      '</b>',
      "'",
      '"',
      'a',
      ' ',
      '5 million',
      '&lt;',
      '<br>',
    );
    const tags = (html: string) => html.match(/<[^>]*>/g);
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const page = parts.join('');
        assert.deepEqual(tags(setText(page)), tags(page));
        assert.equal(setText(setText(page)), setText(page));
      }),
    );
  });
});
