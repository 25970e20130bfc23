import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { withEntry, withItem, withScalar, yamlOf } from './yaml-text.ts';

const FILE = `# Kept by hand.

lent:   # odd spaces stay
  loans:  [ 1,2 ]

# A remark between.
read:
  loans: "3" # a remark at the end
`;

test('an entry is added at the end; every letter that stood there stays', () => {
  assert.equal(
    withEntry(FILE, 'lost', { loans: [4, 5], why: 'Flood: water' }),
    `${FILE}\nlost:\n  loans: [ 4, 5 ]\n  why: "Flood: water"\n`,
  );
});

test('an entry is added at the beginning, below the remarks at the head', () => {
  assert.equal(withEntry('# Kept.\na:\n  b: 1\n', 'c', { b: 2 }, 'first'), '# Kept.\nc:\n  b: 2\na:\n  b: 1\n');
});

test('an empty file, a file of remarks and an empty map get their first entry', () => {
  for (const text of ['', '{}\n']) assert.equal(withEntry(text, 'a', { b: 1 }), 'a:\n  b: 1\n');
  assert.equal(withEntry('# Kept.\n', 'a', { b: 1 }), '# Kept.\na:\n  b: 1\n');
});

test('lines end as they do in the file', () => {
  assert.equal(withEntry('a:\r\n  b: 1\r\n', 'c', { b: 2 }), 'a:\r\n  b: 1\r\nc:\r\n  b: 2\r\n');
  assert.equal(withItem('a:\r\n  - b: 1\r\n', ['a'], { b: 2, c: 3 }), 'a:\r\n  - b: 1\r\n  - b: 2\r\n    c: 3\r\n');
});

test('one value is changed, and the remark beside it stays', () => {
  assert.equal(withScalar('rows: 12 # checked\nkey: [a]\n', ['rows'], 13), 'rows: 13 # checked\nkey: [a]\n');
  assert.throws(() => withScalar('key: [a]\n', ['rows'], 1), { message: 'There is no value at rows.' });
});

test('an item is added to a list, indented as the others are, after a remark and before what follows', () => {
  const text = 'history:\n  - date: 2018\n    reason: >-\n      Long\n      words. # no remark\nafter: 1 # so\n';
  assert.equal(
    withItem(text, ['history'], { date: '2019', reason: 'So.' }),
    text.replace('after', '  - date: "2019"\n    reason: So.\nafter'),
  );
  assert.equal(withItem('a:\n- b: 1 # so\n', ['a'], { b: 2 }), 'a:\n- b: 1 # so\n- b: 2\n');
  assert.deepEqual(parse(withItem('a: []\n', ['a'], { b: 2 })), { a: [{ b: 2 }] });
});

const anyRecord = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '\r', '#') }),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string()),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string(), { noNullPrototype: true }),
  ),
  { minKeys: 1, noNullPrototype: true },
);

test('a text that ends with lines or spaces stays as it is, where the file is tidied too', () => {
  for (const end of ['\n\n', ' ']) {
    const item = { why: `Flood:\n  water${end}` };
    assert.deepEqual(parse(withItem('a:\n  - b: 1\n', ['a'], item).trimEnd()), { a: [{ b: 1 }, item] });
    assert.deepEqual(parse(withEntry('', 'a', item).trimEnd()), { a: item });
  }
});

test('whatever is written is read as it was meant, and nothing that stood there is another', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 2 }),
      anyRecord,
      anyRecord,
      (ids, first, second) => {
        const [one = '', other = ''] = ids;
        const text = withEntry(withEntry('', one, first), other, second, 'first');
        assert.deepEqual(parse(text), { [other]: second, [one]: first });
        assert.deepEqual(parse(yamlOf(first)), first);
      },
    ),
    { numRuns: 200 },
  );
});

test('an item of any words is read as it was meant', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (first, second) => {
      const text = yamlOf({ list: [first], after: 1 });
      assert.deepEqual(parse(withItem(text, ['list'], second)), { list: [first, second], after: 1 });
    }),
    { numRuns: 200 },
  );
});
