import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGE_TAG, languageMeant } from './language-tag.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const word = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ...Array.from('0123456789')), {
    minLength,
    maxLength,
  });

test('whatever is taken for the tag of a language can be named', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const tags = fc.tuple(
    fc.array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 3 }),
    fc.array(word(1, 9), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(tags, ([language, parts]) => {
      const tag = [language, ...parts].map((letters) => letters.join('')).join('-');
      fc.pre(LANGUAGE_TAG.test(tag));
      assert.notEqual(names.of(tag), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('tags have a language, a script, a region and a variant', () => {
  for (const tag of ['en', 'zh-Hant', 'pt-BR', 'es-419', 'sr-Latn-RS', 'de-1996', 'de-AT-1996'])
    assert.match(tag, LANGUAGE_TAG);
});

test('signs of countries, and what no name can be found for, are none', () => {
  for (const tag of [
    'kr',
    'EN',
    'en-',
    'en-1',
    'en-a',
    'en-x-foo',
    'en-u-ca-buddhist',
    'en-abcdefghi',
    'zh-Hant-Hans',
    'english',
  ])
    assert.doesNotMatch(tag, LANGUAGE_TAG);
});

test('three letters for a language that has two are told', () => {
  for (const [written, tag] of [
    ['eng', 'en'],
    ['kor', 'ko'],
    ['ger', 'de'],
  ] as const) {
    assert.ok(!LANGUAGE_TAG.test(written));
    assert.equal(languageMeant(written), `"${written}" is no tag of a language. Write ${tag}.`);
  }
  assert.ok(LANGUAGE_TAG.test('yue'));
});
