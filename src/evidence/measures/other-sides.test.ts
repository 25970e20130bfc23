import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecordMaps } from '../../records/reading/read-records.ts';
import { itemSchema } from './item-schema.ts';
import type { Measure } from './measure.ts';
import { otherSides } from './other-sides.ts';

const MEASURES = new Map(
  Object.entries({ coins: 'buying', maps: 'buying', prints: 'buying', atlases: 'lending', globes: 'lending' }).map(
    ([id, area]) => [id, { id, area } as Measure],
  ),
);
const BOUGHT = `coins: { name: Coins, side: bought, measures: [coins] }
maps: { name: Maps, side: bought, measures: [maps] }
prints: { name: Prints, side: bought, measures: [prints] }
`;
const LENT = `atlases: { name: Atlases, side: lent, measures: [atlases] }
globes: { name: Globes, side: lent, measures: [globes] }
`;

function told(text: string): string[] {
  const items = readRecordMaps([{ path: 'content/items.yaml', text }], () => itemSchema);
  return otherSides(items, MEASURES).map(({ what, remedy }) => `${what} ${remedy}`);
}

test('an item with the side of others, where all with its measures or of their area have one other, is told', () => {
  assert.deepEqual(told(`${BOUGHT}${LENT}old-maps: { name: Old maps, side: lent, measures: [maps] }\n`), [
    'The side of "old-maps" is "lent", and "maps", which has measures of this one, is "bought". If it was copied, write side: bought',
  ]);
  const more = new Map([...MEASURES, ['stamps', { id: 'stamps', area: 'buying' } as Measure]]);
  const text = `${BOUGHT}${LENT}stamps: { name: Stamps, side: lent, measures: [stamps] }\n`;
  const items = readRecordMaps([{ path: 'content/items.yaml', text }], () => itemSchema);
  assert.deepEqual(
    otherSides(items, more).map(({ what }) => what),
    ['The side of "stamps" is "lent", and "coins", which has measures of the same area ("buying"), is "bought".'],
  );
});

test('of two items alone the later is told, and nobody says which is wrong', () => {
  assert.deepEqual(told(`${BOUGHT}${LENT}old-atlases: { name: Old atlases, side: bought, measures: [atlases] }\n`), [
    'The side of "old-atlases" is "bought", and "atlases", which has measures of this one, is "lent". Put right the one that is wrong.',
  ]);
});

test('a side of its own, and the side of its neighbours, are left alone', () => {
  assert.deepEqual(told(BOUGHT + LENT), []);
  assert.deepEqual(told(`${BOUGHT}${LENT}old-maps: { name: Old maps, side: bought or lent, measures: [maps] }\n`), []);
  assert.deepEqual(told(`${BOUGHT}${LENT}old-maps: { name: Old maps, side: bought, measures: [maps] }\n`), []);
});
