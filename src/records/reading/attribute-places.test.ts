import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributePlaces } from './attribute-places.ts';

/** What stands in the places of the attributes of the first component of a text. */
function attributesIn(text: string): string[] {
  const offset = text.indexOf('<');
  const before = text.slice(0, offset).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const lines = text.split('\n');
  const offsetOf = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return attributePlaces(text, offset, place).map(({ start, end }) => text.slice(offsetOf(start), offsetOf(end)));
}

test('each attribute is found with its value, on one line or several', () => {
  assert.deepEqual(attributesIn('So <Fact id="a" form="words" />.'), ['id="a"', 'form="words"']);
  assert.deepEqual(attributesIn('<Table\n  dataset="a"\n  bare\n  last>'), ['dataset="a"', 'bare', 'last']);
  assert.deepEqual(attributesIn('<Term>border</Term>'), []);
});

test('expressions in braces are taken whole', () => {
  assert.deepEqual(attributesIn('<A {...all} b={{ c: "}" }} d="e"/>'), ['{...all}', 'b={{ c: "}" }}', 'd="e"']);
});

test('a value may hold the name of another attribute, a sign of a tag or a line end', () => {
  assert.deepEqual(attributesIn('<Cite at="id > para/4 {" id=\'x "y"\'/>'), ['at="id > para/4 {"', 'id=\'x "y"\'']);
  assert.deepEqual(attributesIn('<Cite at="para.\n4" id="x"/>'), ['at="para.\n4"', 'id="x"']);
});

test('it comes to an end on any text', () => {
  const signs = fc.array(fc.constantFrom('<', 'A', ' ', '"', "'", '{', '}', '=', '/', '>', '\n', 'b'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(signs, (all) => {
      const places = attributePlaces(`<A ${all.join('')}`, 0, { line: 1, column: 1 });
      assert.ok(places.every(({ start, end }) => start.line < end.line || start.column < end.column));
    }),
  );
});
