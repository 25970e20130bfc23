import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearlyNamed } from './near-names.ts';

const told = (text: string) =>
  nearlyNamed([{ file: 'a', line: 1, column: 1, text }], ['Ann Lee Moor', 'Upper Mill', 'Ann Lu']).map(
    ({ column, what, remedy }) => `${String(column)} ${what} ${remedy}`,
  );

test('a name that is a letter from one of the glossary is told', () => {
  assert.deepEqual(told('It was Ann Lee Mour who said so.'), [
    '8 "Ann Lee Mour" is a letter from "Ann Lee Moor" of the glossary. If it is the same, write "Ann Lee Moor".',
  ]);
  assert.deepEqual(told('In the Uppre Mill’s yard.'), [
    '8 "Uppre Mill" is a letter from "Upper Mill" of the glossary. If it is the same, write "Upper Mill".',
  ]);
});

test('another name, a plural and the name itself are let be', () => {
  assert.deepEqual(told('Ann Lee Moor, Ann Li, Lower Mill, Upper Mills, Ann Lee Brook.'), []);
});
