import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeTex, urlInTex } from './escape-tex.ts';

test('characters with a meaning in TeX are written out, braces without a brace', () => {
  assert.equal(
    escapeTex('50% of $1_000 #1 {a} ~ ^ \\'),
    String.raw`50\% of \$1\_000 \#1 \textbraceleft{}a\textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{}`,
  );
});

test('what TeX would join to another sign stays apart, and single hyphens and apostrophes stay as they are', () => {
  assert.equal(escapeTex("a--b c-d e''f g'h ?`"), "a-{-}b c-d e'{'}f g'h ?{`}");
});

test('an address keeps its signs but those that would end its field', () => {
  assert.equal(urlInTex('https://mill.example/a_b?c=%20d&e={f}#g'), 'https://mill.example/a_b?c=%20d&e=%7Bf%7D#g');
});
