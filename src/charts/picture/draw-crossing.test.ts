import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CrossingFlow } from '../model/plan-crossing.ts';
import { drawCrossing } from './draw-crossing.ts';

const flow = (value: number): CrossingFlow => ({ value, printed: `${value} boats`, colour: 'one' });

const plan = {
  banks: ['North & co', 'South'] as const,
  course: [
    [0, 1],
    [1, 0],
  ] as const,
  crossings: [
    { period: '2001', up: flow(50), down: flow(100) },
    { period: '2002', up: flow(0), down: flow(25) },
  ],
};

describe('a drawing of what crosses a border', () => {
  test('has bands as wide as their figures, the widest of all periods being the measure', () => {
    const widths = [...drawCrossing(plan).matchAll(/d="M([\d.]+) \d+H([\d.]+)V/g)].map(
      ([, from, to]) => Number(to) - Number(from),
    );
    assert.deepEqual(widths, [46, 23, 12, 2]);
  });

  test('prints banks, periods and figures as they are', () => {
    const picture = drawCrossing(plan);
    for (const word of ['North &amp; co', 'South', '2001', '100 boats', '0 boats']) {
      assert.ok(picture.includes(`>${word}</text>`), word);
    }
  });

  test('has thin bands where nothing crossed in any period', () => {
    const crossings = [{ period: '2001', up: flow(0), down: flow(0) }];
    assert.doesNotMatch(drawCrossing({ ...plan, crossings }), /NaN/);
  });

  test('is the same for the same plan', () => {
    assert.equal(drawCrossing(plan), drawCrossing(structuredClone(plan)));
  });
});
