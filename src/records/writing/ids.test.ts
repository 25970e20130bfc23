import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isName } from '../reading/names.ts';
import { freeId, idFrom, idQuestion } from './ids.ts';

const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('constructor', '__proto__', 'toString', '북-중 교역', '', '---', 'Ω', 'a'.repeat(300)),
);

test('an id made of any title is an id', () => {
  fc.assert(
    fc.property(fc.array(anyTitle, { maxLength: 4 }), (words) => {
      assert.ok(isName(idFrom(words)), idFrom(words));
    }),
    { numRuns: 500 },
  );
});

test('it is cut between words, and has no accents', () => {
  assert.equal(idFrom(['Yonhap', '2018-04', 'Ça va: l’été']), 'yonhap-2018-04-ca-va-lete');
  assert.equal(idFrom(['word '.repeat(20)]), Array(12).fill('word').join('-'));
  assert.equal(idFrom(['북한'], 'source'), 'source');
  assert.equal(idFrom(['북한', '2018-04'], 'source'), '2018-04-source');
});

test('a free id is one that is not taken, and an id', () => {
  fc.assert(
    fc.property(anyTitle, fc.nat(5), (title, count) => {
      const taken = new Set<string>();
      for (let each = 0; each < count; each++) taken.add(freeId(idFrom([title]), taken));
      const free = freeId(idFrom([title]), taken);
      assert.ok(!taken.has(free) && isName(free) && taken.size === count);
      assert.equal(idQuestion('', idFrom([title]), taken).refuse([free]), undefined);
    }),
  );
});
