import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartModel } from './chart-types.ts';
import { crossingWords, planCrossing } from './plan-crossing.ts';

const points = (...values: (number | null)[]) => values.map((value) => ({ value, sources: [] }));
const model = {
  kind: 'bar',
  title: 'Boats',
  unit: 'boats',
  slots: [{ key: '2001' }, { key: '2002' }],
  series: [
    { label: 'In', colour: 'one', points: points(5, 3) },
    { label: 'Out', colour: 'two', points: points(7, null) },
  ],
} as unknown as ChartModel;

test('the first series goes up, the second down, and both are told', () => {
  const crossings = planCrossing(model, ['2001']);
  assert.deepEqual(crossings, [
    {
      period: '2001',
      up: { value: 5, printed: '5\u00a0boats', colour: 'one' },
      down: { value: 7, printed: '7\u00a0boats', colour: 'two' },
    },
  ]);
  assert.equal(crossingWords(model, crossings), 'In: 5\u00a0boats in 2001. Out: 7\u00a0boats in 2001.');
});

test('a figure that is missing, and a chart in which nothing crosses, are told by name', () => {
  assert.throws(() => planCrossing(model, ['2002']), { message: '“Out” has no figure for 2002.' });
  const below = { ...model, series: [-5, 7].map((value) => ({ label: `Of ${value}`, points: points(value) })) };
  assert.throws(() => planCrossing(below as unknown as ChartModel, ['2001']), {
    message: '“Of -5” is below zero for 2001: nothing crosses.',
  });
  assert.throws(() => planCrossing({ ...model, kind: 'dots' } as ChartModel, ['2001']), {
    message: '“Boats” is no chart of two series: nothing crosses.',
  });
});
