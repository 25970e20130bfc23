import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeSwallowed } from './swallowed-items.ts';
import { parseYaml } from './yaml-document.ts';

function said(text: string): string[] {
  return parseYaml('content/a.yaml', text).problems.map(
    ({ line, column, what, remedy }) => `${String(line)}:${String(column)} ${what} ${remedy}`,
  );
}

test('a list that runs on from a text is told by the key that it lost', () => {
  assert.deepEqual(said('coverage: 2017 to 2020\n  and more\n  - The year 2019 was lost.\nlicence: free\n'), [
    '3:3 The line with the key to which this list belongs is missing above it. Write it on a line of its own above this one: its name and a colon',
  ]);
});

test('the key of a lost line is named where another entry has a list with it', () => {
  assert.deepEqual(said('a:\n  sources:\n    - x\n    - y\nb:\n  standing: reported\n    - x\n    - z\n'), [
    '7:5 The line with the key to which this list belongs is missing above it. Write it on a line of its own above this one: sources:',
  ]);
});

test('a first point without its dash is told, and where it begins', () => {
  assert.deepEqual(said('a:\n  sources:\n      x\n    - y\n'), [
    '3:7 This line of a list has no dash at its beginning. Begin it with 4 spaces: - x',
  ]);
});

test('a point that begins further in than the one above it is told', () => {
  assert.deepEqual(said('gaps:\n  - The year 2019.\n    - The year 2020.\n'), [
    '3:5 This item of a list begins with 4 spaces, and the one above it with 2 spaces. Begin it with 2 spaces.',
  ]);
});

test('lists, texts over several lines and dashes within them are as they were', () => {
  const sound = [
    'a:\n  - x\n  - y\nb:\n- x\n- y\n',
    'a: one\n  two - three\nb:\n  - x: y\n    z: w\n  - x: y\n',
    'a: >-\n  one\n  - two\nb: "one\n  - two"\n',
    'a:\n  - - x\n    - y\n',
  ];
  for (const text of sound)
    assert.deepEqual([said(text), text.includes('>-') || mayBeSwallowed(text)], [[], text.includes('>-')]);
});
