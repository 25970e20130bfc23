import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import { copiedTerms } from './copied-terms.ts';
import { glossarySchema } from './glossary-schema.ts';

const WEIR = 'kind: place, name: Weir, names: { fr: Barrage, de: Wehr }, explanation: A wall in a river.';
const MILL = 'kind: place, name: Mill, explanation: A house by the river where the corn of the town was ground.';

function told(...entries: string[]): string[] {
  const text = entries.map((entry, index) => `e${String(index)}: { ${entry} }\n`).join('');
  const glossary = readRecordMaps([{ path: 'content/glossary.yaml', text }], () => glossarySchema);
  assert.deepEqual(glossary.problems, []);
  return copiedTerms(glossary).map(({ what, remedy }) => `${what} ${remedy}`);
}

test('an entry with the names of another in other languages is told', () => {
  const lock = 'kind: place, name: Lock, explanation: A gate in a river.';
  assert.deepEqual(told(WEIR, `${lock}, names: { fr: Barrage, de: Wehr }`), [
    '"e1" and "e0" have the same names in other languages: "Barrage" (fr) and "Wehr" (de). If one of the two was copied, write its own names.',
  ]);
  assert.deepEqual(told(WEIR, `${lock}, names: { fr: barrage, de: Schleuse }`), [
    '"e1" and "e0" have the same name in another language: "barrage" (fr). If one of the two was copied, write its own name.',
  ]);
});

test('two words that are one in another language, and not in all, are left alone', () => {
  const [loan, lending] = ['Loan', 'Lending'].map(
    (name) => `kind: term, name: ${name}, explanation: ${name} of books.`,
  );
  assert.deepEqual(
    told(`${loan ?? ''}, names: { fr: Prêt, de: Leihe }`, `${lending ?? ''}, names: { fr: Prêt, de: Verleih }`),
    [],
  );
  assert.deepEqual(told(WEIR, 'kind: place, name: Lock, names: { fr: Écluse }, explanation: A gate in a river.'), []);
});

test('an entry with the explanation of another, or with its first sentence, is told', () => {
  const other = MILL.replace('Mill', 'Bakery');
  assert.deepEqual(told(MILL, other.replace('A house', 'A  house')), [
    'This is the explanation of another entry too: "e0". Say what this one is.',
  ]);
  assert.deepEqual(told(MILL, `${other} It burned down.`), [
    'This begins as the explanation of another entry, "e0". Say what this one is.',
  ]);
  assert.deepEqual(told(MILL, other.replace('ground', 'baked')), []);
  assert.deepEqual(told(WEIR, 'kind: place, name: Dam, explanation: A wall in a river. It is long.'), []);
});
