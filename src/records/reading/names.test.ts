import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isName, nameProblems } from './names.ts';

const told = (path: string) => nameProblems([{ path, text: '' }]).map(({ what, remedy }) => `${what} ${remedy}`);
const ADVICE = 'Use small letters, digits and single hyphens';

describe('names of files and folders', () => {
  test('are those of ids', () => {
    for (const path of ['pages/index.mdx', 'pages/trade/by-year-2.mdx', 'claims/a.mdx', 'facts/more.yaml', 'site.yaml'])
      assert.deepEqual(told(`content/${path}`), []);
  });

  test('with other signs are told', () => {
    for (const [name, meant] of Object.entries({
      'my page': ': my-page.',
      About: ': about.',
      é: ', for example annual-trade-2017.',
      '100%': ': 100.',
      "it's": ': its.',
      a_b: ': a-b.',
      '-a': ', for example annual-trade-2017.',
      'a--b': ', for example annual-trade-2017.',
      '.a': ': a.',
      '': ', for example annual-trade-2017.',
      'a"b': ': ab.',
      constructor: ', for example annual-trade-2017.',
    }))
      assert.deepEqual(told(`content/pages/${name}.mdx`), [
        `"${name}" cannot be the name of a file. ${ADVICE}${meant}`,
      ]);
    assert.deepEqual(told('content/pages/A b/c.mdx'), [`"A b" cannot be the name of a folder. ${ADVICE}: a-b.`]);
    assert.deepEqual(told('content/facts/More.yaml'), [`"More" cannot be the name of a file. ${ADVICE}: more.`]);
  });

  test('that others keep for themselves are told', () => {
    assert.deepEqual(told('content/pages/con.mdx'), [
      '"con" cannot be the name of a file: Windows keeps it for itself, and can hold no such file. Add a word to it.',
    ]);
    assert.deepEqual(told('content/pages/menu.mdx'), [
      '"menu" cannot be the name of a file: every page has a part of that name. Add a word to it.',
    ]);
    for (const name of ['prn', 'aux', 'nul', 'com1', 'lpt9', 'main']) assert.equal(isName(name), false, name);
    for (const name of ['com', 'com10', 'console', 'main-street', 'nul-points']) assert.ok(isName(name), name);
  });

  test('that no disk could hold are told', () => {
    assert.deepEqual(told(`content/pages/${'a'.repeat(101)}.mdx`), [
      '"aaaaaaaaaaaaaaaaaaaa…" has 101 characters; the name of a file has at most 100. Shorten it.',
    ]);
    const folders = Array.from({ length: 5 }, () => 'a'.repeat(90)).join('/');
    assert.deepEqual(told(`content/pages/${folders}/a.mdx`), [
      'The path of this file has 474 characters; at most 400 make an address. Use fewer folders, or shorter names.',
    ]);
  });

  test('any name is the same in an address, on a disk without capitals, and in HTML', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(isName(text));
        assert.equal(encodeURIComponent(text), text);
        assert.equal(text.normalize('NFC').toLowerCase(), text);
      }),
    );
  });
});
