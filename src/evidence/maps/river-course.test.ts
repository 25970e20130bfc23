import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapSpec } from './map-schema.ts';
import { borderCourse } from './river-course.ts';

const area = { west: 0, south: 0, east: 10, north: 10 };
const near = { area, places: [{ at: [1, 1] }] } as unknown as Pick<MapSpec, 'area' | 'places'>;

test('the course is that of the border nearest to the first place, from west to east, in a unit square', () => {
  const far = [
    [8, 8],
    [9, 9],
  ];
  const own = [
    [4, 2],
    [2, 1],
    [0, 0],
    [-3, 0],
  ];
  assert.deepEqual(borderCourse(near, [far, own]), [
    [0, 1],
    [0.5, 0.5],
    [1, 0],
  ]);
});

test('a map without a border has no course', () => {
  assert.deepEqual(borderCourse(near, []), []);
});
