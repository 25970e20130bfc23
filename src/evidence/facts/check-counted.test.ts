import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherCounted } from './check-counted.ts';
import { stated } from './testing/sample-facts.ts';

function told(statement: string, unit: string, value = 50): string[] {
  const facts = new Map([
    stated('atlases', { value: 3, unit: 'atlases', statement: 'The library has 3 atlases.' }),
    stated('members', { value: 9, unit: 'members', statement: 'The society has 9 members.' }),
    stated('new', { value, unit, statement }),
  ]);
  return otherCounted(facts).map(({ id, problem: { what, remedy } }) => `${id}: ${what} ${remedy}`);
}

test('a fact whose statement counts what other facts count, and its unit does not, is told', () => {
  assert.deepEqual(told('The school has 50 atlases.', 'novels'), [
    'new: The unit is novels, and the statement counts atlases. Write unit: atlases, or correct the statement.',
  ]);
});

test('a statement that has the word of the unit, another figure, or a noun of its own is left alone', () => {
  assert.deepEqual(told('The school has 50 atlases, all of them novels.', 'novels'), []);
  assert.deepEqual(told('Of the council 50 members voted for it.', 'votes'), []);
  assert.deepEqual(told('The school has 50 books.', 'novels'), []);
  assert.deepEqual(told('The school has 60 atlases and fifty more.', 'novels'), []);
  assert.deepEqual(told('The 50 atlases cost much.', 'US dollars'), []);
});
