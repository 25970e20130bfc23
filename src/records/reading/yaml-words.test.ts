import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseYaml } from './yaml-document.ts';
import { quoted } from './yaml-guesses.ts';

function said(text: string): string {
  const [problem] = parseYaml('content/a.yaml', text).problems;
  return problem ? `${String(problem.line)}:${String(problem.column)} ${problem.what} ${problem.remedy}` : '';
}

const MISTAKES: readonly (readonly [string, string])[] = [
  [
    'x:\n  - { column: a, label: Loans: books, colour: b }\n  - { column: c, label: Readers, colour: d }\n',
    "2:3 This text holds a colon, and wants quotation marks. Write - { column: a, label: 'Loans: books', colour: b }",
  ],
  [
    'a:\n  sources:\n    - x\n    - y\n    note: z\n\nb:\n  sources:\n    - x\n  note: z\n',
    '5:5 This line begins with 4 spaces, and those it belongs to with 2 spaces. Begin it with 2 spaces.',
  ],
  [
    'key: [year]\n  year:\n    label: Year\n    type: date\n  loans:\n    label: Loans\n    type: number\nrows: 2\n',
    '2:3 The line with the key to which this line belongs is missing above it. Write it on a line of its own above this one: columns:',
  ],
  [
    'a:\n  publisher:\n  Agency\n  kind: x\n',
    '2:3 What belongs to "publisher" stands on the line below it. Write publisher: Agency',
  ],
  [
    'x: year\n  - { column: loans, label: Loans }\nnote: x\n',
    '2:3 The line with the key to which this list belongs is missing above it. Write it on a line of its own above this one: series:',
  ],
  [
    'places:\n    name: Mill\n    at: [1, 2]\n    side: left\n    about: a mill\n    term: mill\n  - name: Weir\n    at: [1, 3]\n',
    '2:5 This line of a list has no dash at its beginning. Begin it with 2 spaces: - name: Mill',
  ],
  ['a:\n\tkind: x\n', '2:2 This line begins with a tab. Use spaces: two for each step inwards.'],
  ['a:\n  title: "abc\n  kind: x\n', '2:3 A quotation mark is opened here and not closed. Write title: "abc"'],
  ['a:\n  s: [a, b\n', '2:3 A bracket is opened here and not closed. Write s: [a, b]'],
  ["a:\n  t: 'it's'\n", `2:3 The quotation marks here do not hold the whole text. Write t: "it's"`],
  ['a:\n  t： x\n  k: y\n', '2:3 This colon is a wide one. Write t: x'],
  [
    'a:\nkind: x\n  t: y\n',
    '2:1 This line begins with no space, and those it belongs to with 2 spaces. Begin it with 2 spaces.',
  ],
  ['a:\n  t: "one\n    two.\n  k: y\n', '3:5 A quotation mark is opened above this line and not closed. Write two."'],
  [
    'a:\n  t: "one\ntwo."\n  k: y\n',
    '3:1 This line goes on with the text in quotation marks above it, and begins with too few spaces. Begin it with 4 spaces: two."',
  ],
  [
    'a:\n  t: "one "big" mill\n    two."\n  k: y\n',
    '2:3 There are quotation marks within a text in quotation marks: it ends at the first of them. Write curly ones within it: t: "one “big” mill',
  ],
  [
    'a:\n  list:\n    - d: 1\n      k: x\n    l: y\n    - d: 2\n',
    '5:5 This line begins with 4 spaces, and those it belongs to with 6 spaces. Begin it with 6 spaces.',
  ],
  [
    'a:\n  list:\n    - d: 1\n      k: x\n   - d: 2\n     k: y\n',
    '5:4 This item of a list begins with 3 spaces, and the one above it with 4 spaces. Begin it with 4 spaces.',
  ],
  [
    'a:\n  s: x\n+  t: y\n  k: z\n',
    '3:1 This line begins with the sign + that shows a change where two versions are compared. Take the sign away, and nothing else.',
  ],
  [
    'a:\n  s: x\n  - t: y\n  k: z\n',
    '3:3 This line begins with a dash, as a point of a list, and the keys beside it do not. Write t: y',
  ],
  [
    'a:\n  s: | one line\n  k: z\n',
    '2:3 After | or > a text begins on the next line, and here it stands on the same one. Write s: one line',
  ],
  [
    'a:\n  s: x\nx\n  k: z\n',
    '3:1 "x" stands alone on this line, as a key pressed by accident leaves it. Delete the line.',
  ],
  [
    'a:\n  s: “one: two\n    three.”\n  k: z\n',
    '2:3 Curly quotation marks do not hold a text together. Type straight ones where the text begins, and where it ends on a line below: s: "one: two',
  ],
  [
    'a:\n  s: Two mills: an old one\n  k: z\n',
    '2:3 This text holds a colon, and wants quotation marks. Write s: "Two mills: an old one"',
  ],
  [
    'a:\n  kind: x\n  t: y\n\n  kind: x\n  t: y\n',
    '5:3 The first line of this entry is missing, so its keys run into the entry above. Write its id and a colon on a line of its own above this one: an-id:',
  ],
  [
    'a:\n  t: *x\n',
    '2:6 "*x" repeats what stands behind "&x", and nothing above it has that name. Write the values out here. If the star belongs to a text: t: "*x"',
  ],
  [
    'mill:\n  t: [a]\nweir:\n  t: *mill\n',
    '4:6 "*mill" repeats what stands behind "&mill", and nothing above it has that name. Put the name back on line 2, under "mill": t: &mill',
  ],
  [
    'mill:\n  t: &mills [a]\nweir:\n  t: *mill\n',
    '4:6 "*mill" repeats what stands behind "&mill", and nothing above it has that name. Write *mills, or &mill there.',
  ],
  [
    'weir:\n  t: *mill\nmill:\n  t: &mill [a]\n',
    '2:6 "*mill" repeats what stands behind "&mill", and that stands below, on line 4. Move its entry above this one; or write the values here, behind &mill, and *mill there.',
  ],
  [
    'mill:\n  t: &mill [a]\nweir:\n  t: &mill [b]\n  s: *mill\n',
    '4:12 "&mill" is here a second time: *mill repeats one of the two. Give one of them another name; and write that behind each * where it is meant.',
  ],
  [
    "a:\n  x: { event: r, label: 'Coal, iron banned }\n  y: 2\n",
    "2:3 A quotation mark is opened here and not closed. Write x: { event: r, label: 'Coal, iron banned' }",
  ],
  [
    "a:\n  list:\n    - { event: r, label: 'Coal, iron banned' }\n    - { event: r, label: 'Coal, iron banned }\n  y: 2\n",
    "4:5 A quotation mark is opened here and not closed. Write - { event: r, label: 'Coal, iron banned' }",
  ],
  [
    'a:\n  - { row: { id: estimated }, text: by {who_says} }\n',
    "2:3 A text with braces or brackets in it wants quotation marks. Write - { row: { id: estimated }, text: 'by {who_says}' }",
  ],
  [
    'a:\n  - { m: x, sources [un-1, b-2] }\n  - { m: x, sources: [un-1, b-2] }\n',
    '2:3 A colon is missing after "sources". Write - { m: x, sources: [un-1, b-2] }',
  ],
  [
    'a:\n  - { m: x, sources: un-1, b-2] }\n  - { m: x, sources: [un-1, b-2] }\n',
    '2:3 A bracket is closed here and not opened. Write - { m: x, sources: [un-1, b-2] }',
  ],
  [
    'area: west: 122.0, south: 39.3, north: 43.9 }\nb: 3\n',
    '1:1 A brace is closed here and not opened. Write area: { west: 122.0, south: 39.3, north: 43.9 }',
  ],
  [
    'k:\n  where: { month: { from: 2018-04; to: 2018-12 } }\n',
    '2:3 Within braces and brackets a comma stands between two things, and here there is ";". Write where: { month: { from: 2018-04, to: 2018-12 } }',
  ],
  ['k:\n  m: [a, b,, c]\n  n: 2\n', '2:3 A comma stands here twice. Write m: [a, b, c]'],
  ['x:\n  - a\n  -b\n  - c\n', '3:3 A space is missing after the dash. Write - b'],
  [
    'x:\n  - { a: 1 }\n    { a: 2 }\n  - { a: 3 }\n',
    '3:5 This line of a list has no dash at its beginning. Begin it with 2 spaces: - { a: 2 }',
  ],
  [
    '- summary: >-\n  A ceiling on coal.\nlater: x\n',
    '1:1 This line begins with a dash, as a point of a list, and the keys beside it do not. Write summary: >-',
  ],
  [
    'a:\n  names:\n    ko: x\n    zh: y\nb:\n  names:\n    ko: x\n   zh: y\n  kind: t\n',
    '8:4 This line begins with 3 spaces, and those it belongs to with 4 spaces. Begin it with 4 spaces.',
  ],
  [
    'a:\n  k: x\n    - date: 2\n      b: 3\n  z: 1\n',
    '3:5 The line with the key to which this list belongs is missing above it. Write it on a line of its own above this one: its name and a colon',
  ],
  [
    'title: x\n\nA paragraph typed.\n\nsummary: y\n',
    '3:1 This line has no key, and stands among lines that have one: "A paragraph typed.". Write its key and a colon before it, indent it as the line that it goes on from, or delete it.',
  ],
  [
    'at:\n  - n: 1\n    at [129.8, 42.9]\n  - n: 2\n    at: [1, 2]\n',
    '3:5 A colon is missing after "at". Write at: [129.8, 42.9]',
  ],
  [
    'a:\n  s: [x,\ny]\n  k: 2\n',
    '3:1 This line goes on with what is opened by a bracket above it, and begins with too few spaces. Begin it with 4 spaces.',
  ],
  [
    'a:\n  data: Data stay. code: The code is x.\n',
    '2:3 Two keys stand on one line here. Write each on a line of its own.',
  ],
  [
    "imports: { light: 'a', dark: 'b' } exports: { light: 'c', dark: 'd' }\nx: { light: 'a', dark: 'b' }\n",
    '1:1 Two keys stand on one line here. Write each on a line of its own.',
  ],
  ['a:\n  kind; x\n  t: y\n', '2:3 A colon is missing after "kind". Write kind: x'],
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

test('no error of the library for YAML reaches an editor in its own words', () => {
  const line = fc.constantFrom(
    'a: 1',
    '  b: [x',
    '  - c',
    'd',
    '"e',
    '{ f: g',
    '  h: "i" j',
    '? k',
    '- - l',
    'm: : n',
    '%o',
    '\tp: q',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      assert.doesNotMatch(said(lines.join('\n')), /implicit|scalar|mapping|sequence|flow|token|indicator|directive/i);
    }),
  );
});
