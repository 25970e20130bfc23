import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { areaSteps, countInWords, largestRise, stepOn, stepsOf } from './area-steps.ts';

const [FIRST, AS_OF] = ['2006-01-01', '2026-01-01'];
const measure = (area: string, from: string, until?: string) => ({ area, from, until });

test('each area has a step for each day on which its number changed, and none where it stayed the same', () => {
  const measures = [
    measure('trade', '2016-03-02', '2017-08-05'),
    measure('trade', '2017-08-05'),
    measure('labour', '2017-09-11'),
    measure('trade', '2016-11-30', '2017-01-01'),
  ];
  const counts = areaSteps(measures, FIRST, AS_OF).map(({ area, steps }) => [
    area,
    ...steps.map(({ from, low }) => `${from} ${String(low)}`),
  ]);
  assert.deepEqual(counts, [
    ['trade', '2006-01-01 0', '2016-03-02 1', '2016-11-30 2', '2017-01-01 1'],
    ['labour', '2006-01-01 0', '2017-09-11 1'],
  ]);
});

test('while a date known by its month may have passed, the number is a range', () => {
  assert.deepEqual(stepsOf([measure('a', '2016-03'), measure('a', '2016-03-02')], FIRST, AS_OF), [
    { from: '2006-01-01', low: 0, high: 0 },
    { from: '2016-03-01', low: 0, high: 1 },
    { from: '2016-03-02', low: 1, high: 2 },
    { from: '2016-03-31', low: 2, high: 2 },
  ]);
  assert.equal(countInWords({ low: 1, high: 2 }), '1 or 2');
  assert.equal(countInWords({ low: 1, high: 3 }), '1 to 3');
  assert.equal(countInWords({ low: 2, high: 2 }), '2');
});

test('nothing after the last day of the evidence is counted', () => {
  assert.deepEqual(stepsOf([measure('a', '2027-01-01')], FIRST, AS_OF), [{ from: FIRST, low: 0, high: 0 }]);
});

test('the largest rise is named with each day that had it, and none where the number never rose', () => {
  const steps = [0, 3, 8, 7, 12].map((low, index) => ({ from: `200${String(index)}-01-01`, low, high: low }));
  assert.deepEqual(largestRise(steps), { days: ['2002-01-01', '2004-01-01'], by: 5 });
  assert.equal(largestRise([{ from: FIRST, low: 0, high: 0 }]), undefined);
});

const day = fc
  .date({ min: new Date('2006-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('on every day the areas add up to the whole', () => {
  const some = fc.tuple(fc.constantFrom('a', 'b', 'c'), day, fc.option(day, { nil: undefined }));
  fc.assert(
    fc.property(fc.array(some), day, (drawn, asked) => {
      const measures = drawn.map(([area, from, until]) =>
        measure(area, from, until !== undefined && until < from ? undefined : until),
      );
      const whole = stepOn(stepsOf(measures, FIRST, AS_OF), asked)?.low;
      const parts = areaSteps(measures, FIRST, AS_OF).map(({ steps }) => stepOn(steps, asked)?.low ?? 0);
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0),
        whole,
      );
    }),
  );
});
