import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { otherLanguage } from './language-of-address.ts';
import { sourceSchema } from './source-schema.ts';

const named = (path: string) => {
  const source = sourceSchema.parse({
    ...{ kind: 'news', publisher: 'Mill Valley Gazette', title: 'Library opens', seen: 'original' },
    ...{ speaker: 'official', language: 'en' },
    url: `https://gazette.example/${path}/a`,
  });
  return otherLanguage({ id: 'gazette', ...source })?.remedy.slice(0, 19);
};

test('a language is named by its tag, with a script or a region too, and by its names', () => {
  for (const path of ['ko', 'KOR', 'ko-KR', 'ko_kr', 'kr', 'korean']) assert.equal(named(path), 'Write language: ko,');
  assert.equal(named('zh-hant'), 'Write language: zh,');
  assert.equal(named('espanol'), 'Write language: es,');
});

test('words that only look like tags name no language', () => {
  for (const path of ['for-now', 'no-head', 'es-abc', 'fr-1', 'de', 'en-us']) assert.equal(named(path), undefined);
});

test('any part of an address is read without an error', () => {
  const letters = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz019')), minLength: 1, maxLength });
  const part = fc.tuple(
    letters(4),
    fc.constantFrom('', '-', '_', '.', '--'),
    letters(5),
    fc.constantFrom('', '-x', '?hl=ko'),
  );
  fc.assert(
    fc.property(part, (parts) => {
      named(parts.join(''));
    }),
    { numRuns: 5000 },
  );
});
