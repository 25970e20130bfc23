import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointsOfThousands } from './points.ts';
import { inLines, smallTable } from './testing/small-table.ts';

function told(...figures: number[]): string[] {
  const rows = figures.map((figure, index) => [String(2010 + index), figure]);
  return inLines(pointsOfThousands(smallTable({ year: 'date', loans: 'number' }, rows)));
}

test('a point between thousands, in a column of whole figures, is told', () => {
  const words = (written: string, meant: string) => [
    `6 ${written} is the only figure in the column "loans" with a point; all others are whole. If the point stands between thousands, write ${meant}.`,
  ];
  assert.deepEqual(told(4470, 5730, 22730, 29240, 19.188), words('19.188', '19188'));
  assert.deepEqual(told(4470, 5730, 22730, 29240, 19.18), words('19.18', '19180'));
  assert.deepEqual(told(401, 512, 733, 910, 1.204), words('1.204', '1204'));
});

test('small figures, several with points, and those that lie among the others are left alone', () => {
  assert.deepEqual(told(12, 30, 22, 29, 19.188), []);
  assert.deepEqual(told(4470, 5730, 22730, 29240, 19.188, 3.2), []);
  assert.deepEqual(told(4470, 5730, 22730, 29240, 6020.5), []);
  assert.deepEqual(told(4470, 5730, 19.188), []);
  assert.deepEqual(told(4470, 5730, 22730, 29240, 0.4), []);
  assert.deepEqual(told(401, 512, 733, 910, 1.2), []);
  assert.deepEqual(told(3, 5, 2, 4, 1.204), []);
});
