import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMaps } from './map-kind.ts';

const HEAD = `title: Where the library stands
description: At the mill.
area: { west: 10, south: 50, east: 11, north: 50.6 }
sources: []
places:
`;

/** What is told of a map with these places. */
function told(...places: string[]): string[] {
  const text = HEAD.replace('sources: []', 'sources: [report]') + places.map((place) => `  - ${place}\n`).join('');
  const earlier = {
    sources: { names: { source: { ids: new Set(['report']), keptIn: '' } } },
    glossary: { names: { term: { ids: new Set(['mill']), keptIn: '' } } },
  };
  const { problems } = readMaps([{ path: 'content/maps/mill.yaml', text }], earlier);
  return problems.map(({ line, what, remedy }) => `${String(line)} ${what} ${remedy}`);
}

test('a place that was copied, and has the point or the name of another, is told', () => {
  const mill = '{ name: Mill, at: [10.4, 50.3], about: the village }';
  assert.deepEqual(told(mill, '{ name: Weir, at: [10.4, 50.3], about: the weir }'), [
    '7 This stands at the point of "Mill". Write its own longitude and latitude.',
  ]);
  assert.deepEqual(told(mill, '{ name: Mill, at: [10.5, 50.3], about: the weir }'), [
    '7 There is a "Mill" on this map already. Give it another name, or take one of the two out.',
  ]);
  assert.deepEqual(told(mill, '{ name: Weir, at: [10.5, 50.3], about: the weir }'), []);
});

test('a term is of one place', () => {
  const place = (name: string, at: number) =>
    `{ name: ${name}, at: [${String(at)}, 50.3], term: mill, about: the village }`;
  assert.deepEqual(told(place('Mill', 10.4), place('Weir', 10.5)), [
    '7 The term "mill" is that of "Mill". Write that of Weir, or remove the line.',
  ]);
});

test('a figure in the words of a map is told', () => {
  assert.deepEqual(told("{ name: Mill, at: [10.4, 50.3], about: 'a village of 1,250 people' }"), [
    '6 "1,250" is a bare figure in the words of a map. Say it without the figure, and print that on a page.',
  ]);
});

test('a place whose name is a letter from that in the words of the map, or of its term, is told', () => {
  assert.deepEqual(told('{ name: Wier, at: [10.4, 50.3], about: the village by the Weir }'), [
    '6 This place is called "Wier", and the words of the map have "Weir". If both are one place, write its name in the same way.',
  ]);
  assert.deepEqual(told('{ name: Mlil, at: [10.4, 50.3], term: mill, about: the village }'), [
    '6 This place is called "Mlil", and its term is "mill". If one of the two is misspelt, correct it.',
  ]);
  assert.deepEqual(told('{ name: The Weir, at: [10.4, 50.3], term: mill, about: the Weir of the Mill }'), []);
});
