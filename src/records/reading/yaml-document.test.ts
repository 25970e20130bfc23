import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from './yaml-document.ts';

test('the place of a value and of its key are known', () => {
  const document = parseYaml('a.yaml', 'first:\n  title: One\n  list: [a, b]\n');
  assert.deepEqual(document.placeOf(['first', 'title']), { line: 2, column: 10 });
  assert.deepEqual(document.placeOfKey(['first', 'title']), { line: 2, column: 3 });
  assert.deepEqual(document.placeOf(['first', 'list', 1]), { line: 3, column: 13 });
});

test('the place of something missing is that of its nearest parent', () => {
  const document = parseYaml('a.yaml', 'first:\n  title: One\n');
  assert.deepEqual(document.placeOf(['first', 'missing', 'deeper']), { line: 2, column: 3 });
});

test('front matter keeps the line numbers of its file', () => {
  assert.equal(parseYaml('a.mdx', 'title: One\n', 2).placeOfKey(['title']).line, 2);
});

test('a key that is there twice is a problem', () => {
  const { problems } = parseYaml('a.yaml', 'a: 1\na: 2\n');
  assert.deepEqual(problems, [
    {
      rule: 'yaml-syntax',
      file: 'a.yaml',
      line: 2,
      column: 1,
      what: 'This key is here twice.',
      remedy: 'Give the second one another name, or remove one of the two.',
    },
  ]);
});

test('a text that multiplies itself through aliases is refused, not expanded', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index] ?? ''}, `.repeat(9)}]`),
  ];
  assert.deepEqual(
    parseYaml('a.yaml', bomb.join('\n')).problems.map(({ what }) => what),
    ['This YAML uses too many aliases (*name).'],
  );
});

test('a text that is too deep in itself is refused', () => {
  const { problems } = parseYaml('a.yaml', `${'? '.repeat(4900)}\n`.repeat(10));
  assert.deepEqual(problems, [
    {
      rule: 'yaml-syntax',
      file: 'a.yaml',
      line: 1,
      column: 1,
      what: 'This YAML has too many lists and groups within each other.',
      remedy: 'Write it flatter: no record needs more than five.',
    },
  ]);
});

test('no text makes the parser throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseYaml('a.yaml', text).placeOf(['a', 0]);
    }),
  );
});
