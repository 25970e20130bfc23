import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearTicks } from './year-ticks.ts';

test('every new year is a tick, and at most three have a label', () => {
  const { years } = yearTicks({ from: '2018-04-03', to: '2026-11-29' }, []);
  assert.equal(years.length, 8);
  assert.deepEqual(
    years.flatMap(({ label }) => label ?? []),
    ['2019', '2022', '2025'],
  );
  assert.ok(years.every(({ share }) => share > 0 && share < 1));
});

test('a day that is marked keeps its place, and one outside the time stands at its end', () => {
  const { days, years } = yearTicks({ from: '2020-01-01', to: '2020-12-31' }, [
    { day: '2020-07-01' },
    { day: '2021-05-01' },
  ]);
  assert.deepEqual(years, []);
  assert.ok(Math.abs((days[0]?.share ?? 0) - 0.5) < 0.01);
  assert.equal(days[1]?.share, 1);
});
