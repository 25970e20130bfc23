import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseYaml } from './yaml-document.ts';
import { quoted } from './yaml-words.ts';

function said(text: string): string {
  const [problem] = parseYaml('content/a.yaml', text).problems;
  return problem ? `${String(problem.line)}:${String(problem.column)} ${problem.what} ${problem.remedy}` : '';
}

const MISTAKES: readonly (readonly [string, string])[] = [
  ['a:\n\tkind: x\n', '2:2 This line begins with a tab. Use spaces: two for each step inwards.'],
  ['a:\n  title: "abc\n  kind: x\n', '2:3 A quotation mark is opened here and not closed. Write title: "abc"'],
  ['a:\n  s: [a, b\n', '2:3 A bracket is opened here and not closed. Write s: [a, b]'],
  ["a:\n  t: 'it's'\n", `2:3 The quotation marks here do not hold the whole text. Write t: "it's"`],
  ['a:\n  t： x\n  k: y\n', '2:3 This colon is a wide one. Write t: x'],
  [
    'a:\nkind: x\n  t: y\n',
    '2:1 This line begins with no space, and those it belongs to with 2 spaces. Begin it with 2 spaces.',
  ],
  [
    'a:\n  t: *x\n',
    '2:3 A text that begins with * wants quotation marks, for the sign means something in YAML. Write t: "*x"',
  ],
];

for (const [text, message] of MISTAKES) {
  test(`${JSON.stringify(text)} is told in an editor's words`, () => {
    assert.equal(said(text), message);
  });
}

test('a text in the quotation marks that are proposed is read as it was written', () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', '')));
  fc.assert(fc.property(line, (text) => parse(quoted(text)) === text));
});

test('whatever stands on a line of a text with a colon, the proposed line can be read', () => {
  const value = fc.string().map((text) => text.replaceAll(/[\r\n\u2028\u2029\u0085]/g, ' '));
  fc.assert(
    fc.property(value, (text) => {
      const [problem] = parseYaml('a.yaml', `a:\n  t: x: ${text}\n  k: y\n`).problems;
      const [, line] = /^Write (t: .*)$/.exec(problem?.remedy ?? '') ?? [];
      if (line !== undefined) assert.deepEqual(parseYaml('a.yaml', `a:\n  ${line}\n  k: y\n`).problems, []);
    }),
  );
});
