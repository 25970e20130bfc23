import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '../../basics/contrast.ts';
import { difference, VISIONS } from './colour-vision.ts';

test('contrast is that of WCAG: 21 for black on white', () => {
  assert.equal(Math.round(contrast('#000', '#fff') * 10) / 10, 21);
  assert.equal(contrast('#777', '#777'), 1);
});

test('white stays white to every vision, red and green come near each other without red or green cones', () => {
  const apart = (vision: string) =>
    difference(
      '#a04000',
      '#606000',
      VISIONS[vision] ?? [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    );
  for (const matrix of Object.values(VISIONS)) assert.ok(difference('#fff', '#fff', matrix) < 0.01);
  assert.ok(apart('deuteranopia') < apart('usual') / 2);
  assert.ok(apart('protanopia') < apart('usual') / 2);
});

test('each row of a matrix keeps grey grey', () => {
  for (const matrix of Object.values(VISIONS))
    for (const row of matrix) assert.ok(Math.abs(row.reduce((sum, share) => sum + share, 0) - 1) < 1e-5);
});
