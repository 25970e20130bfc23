import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stated } from '../../evidence/facts/testing/sample-facts.ts';
import { repeatedUnits } from './repeated-units.ts';

test('what a text with {id} says beside a figure that prints it by itself is told', () => {
  const facts = new Map([
    stated('carts', { value: 100, unit: 'carts a day', qualifier: 'about' }),
    stated('growth', { value: 13.2, unit: 'percent' }),
  ]);
  const told = (text: string) =>
    repeatedUnits(text, facts).map(({ what, remedy }) => `${what} ${remedy}`.replaceAll('\u00a0', ' '));
  assert.deepEqual(told('Traffic rose to {carts} carts, by {growth:number}%.'), [
    '"carts" stands after a figure that prints it by itself: "about 100 carts a day". Take "carts" out, or write {carts:number} if the words around it say the unit.',
    '"%" stands beside a figure, and its fact prints the unit by itself: "13.2 percent". Take "%" out, and write {growth}.',
  ]);
  assert.deepEqual(told('Traffic rose to {carts}, by {growth}, in {nothing} carts.'), []);
});
