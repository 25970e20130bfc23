import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sha256 } from './own-hashes.ts';
import { keepOwnStyles, wordsSpoken } from './own-styles.ts';

/** What is left of a style sheet in a page that has nothing but these elements and these scripts. */
function left(styles: string, elements: string, scripts = ''): string {
  const page = keepOwnStyles(`<style>${styles}</style>${elements}`, wordsSpoken(scripts));
  return page.slice('<style>'.length, page.indexOf('</style>'));
}

describe('the styles of a page', () => {
  test('keep a rule whose classes all stand in the page, and drop the others', () => {
    assert.equal(left('.a .b{c:d}.a .e{c:d}', '<p class="a"><b class="b">'), '.a .b{c:d}');
  });

  test('keep what a script of the page itself may set', () => {
    assert.equal(left('.a{c:d}', '<script type="module">e.classList.add(`a`)</script>'), '.a{c:d}');
  });

  test('keep a rule of which one selector applies, and rules without a class', () => {
    const [before, after] = ['.a,.b{c:d}', '.b{c:d}'];
    const others = 'p{c:d}@media print{b{c:d}}@keyframes k{0.1%{c:d}}';
    assert.equal(left(before + others, '<p class="b">'), after + others);
  });

  test('keep a rule for a class that a script may set', () => {
    assert.equal(left('.a{c:d}', '<p>', 'element.className="a"'), '.a{c:d}');
    assert.equal(left('.a{c:d}.b{c:d}', '<p>', 'e.className=`a e`;list.b'), '.a{c:d}');
  });

  test('take no word of the text for a class, nor one of a sentence in a script', () => {
    assert.equal(left('.a{c:d}', '<p>Say a'), '');
    assert.equal(left('.a{c:d}.b{c:d}', '<p>', 'throw Error(`Say a now.`);e.className="b"'), '.b{c:d}');
  });

  test('keep the custom properties that a rule, an attribute or a script reads, and drop those of no use, however deep', () => {
    const styles = ':root{--a:1;--b:var(--c);--c:2;--d:3;--e:4}p{f:var(--a)}';
    const own = ':root{--a:1;--d:3;--e:4}p{f:var(--a)}';
    assert.equal(left(styles, '<p fill="var(--d)">', 'style.color=`var(--e)`'), own);
  });

  test('judge no class within brackets: it may be one of several, or excluded', () => {
    const styles = '.a:is(.b,.c):not(.d:has(.e)){c:d}[data-f=".g"]{c:d}';
    assert.equal(left(styles, '<p class="a">'), styles);
  });

  test('leave no empty block behind, but the order of the layers', () => {
    assert.equal(left('@layer a,b;@layer b{@media print{.a{c:d}}}', '<p>'), '@layer a,b;');
  });

  test('change the hash in the policy along', () => {
    const page = (styles: string) => `<meta content="'sha256-${sha256(styles)}'"><style>${styles}</style><p class="a">`;
    assert.equal(keepOwnStyles(page('.a{c:d}.b{c:d}'), new Set()), page('.a{c:d}'));
  });
});
