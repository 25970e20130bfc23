import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mapSchema, type MapSpec } from './map-schema.ts';
import { compact, detailOf, drawMap } from './draw-map.ts';
import { coastsAndBorders } from './world.ts';

const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [1, 1],
      [1, 9],
      [9, 9],
      [9, 1],
      [1, 1],
    ],
  ],
};
const BORDER = {
  type: 'LineString' as const,
  coordinates: [
    [1, 5],
    [9, 5],
  ],
};

function map(name: string): MapSpec {
  return mapSchema.parse({
    title: 'Lanes',
    description: 'Two lanes.',
    area: { west: 0, south: 0, east: 10, north: 10 },
    names: [{ name: 'LAND', at: [5, 5], kind: 'country' }],
    places: [
      { name, at: [5, 0], about: 'a lane' },
      { name: 'Ford', at: [10, 10], side: 'left', kind: 'crossing', about: 'a ford' },
    ],
    sources: ['a'],
  });
}

test('land, borders, names and places stand where longitude and latitude put them', () => {
  const svg = drawMap(map('Lane'), { land: SQUARE, borders: BORDER });
  assert.match(svg, /viewBox="0 0 720 724"/);
  assert.match(
    svg,
    /<circle class="map-mark" cx="360" cy="724" r="5"\/><text class="map-place map-right" x="371" y="724">Lane<\/text>/,
  );
  assert.match(
    svg,
    /<path class="map-mark" d="M715,0l5,-5l5,5l-5,5z"\/><text class="map-place map-left" x="709" y="0">Ford<\/text>/,
  );
  assert.match(svg, /<path class="map-border" d="M72,363l288,-1l288,1"\/>/);
});

test('any name is only text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const svg = drawMap(map(`<script>${name}"&'`), { land: SQUARE, borders: BORDER });
      assert.equal(svg.match(/<(?!\/?(?:svg|path|circle|text)\b)/g), null);
    }),
  );
});

test('relative steps lead to the same points', () => {
  assert.equal(compact('M10,20L11,22L11,22L9,20ZM5,5L6,6'), 'M10,20l1,2l-2,-2ZM5,5l1,1');
});

test('the same map is drawn from the coasts of the world in less than 12,000 characters, the same each time', () => {
  const spec = map('Lane');
  const draw = () => drawMap(spec, coastsAndBorders(detailOf(spec)));
  assert.equal(draw(), draw());
  assert.ok(draw().length < 12_000);
});
