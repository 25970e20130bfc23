import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossarySchema } from '../../evidence/terms/glossary-schema.ts';
import { searchNames } from './search-names.ts';

test('other names are those of the glossary and those that an editor lists, compared in one form', () => {
  const library = {
    id: 'library',
    ...glossarySchema.parse({
      kind: 'place',
      name: 'Library',
      names: { zh: '图书馆' },
      aliases: ['Reading Room', 'library'],
      explanation: 'Where books are lent.',
    }),
  };
  const names = searchNames({
    glossary: new Map([['library', library]]),
    otherWords: { loans: ['ＬＥＮＤＩＮＧ', '借书'] },
  });
  assert.deepEqual(
    [...names],
    [
      ['图书馆', 'Library'],
      ['reading room', 'Library'],
      ['lending', 'loans'],
      ['借书', 'loans'],
    ],
  );
});
