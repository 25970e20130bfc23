import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { durationInWords, timeBetween } from './time-between.ts';

test('time is counted by the calendar', () => {
  const cases = [
    ['2019-01-31', '2019-02-28', 'months', 0],
    ['2019-01-31', '2019-03-31', 'months', 2],
    ['2020-02-29', '2021-02-28', 'years', 0],
    ['2020-02-29', '2021-03-01', 'years', 1],
    ['2017-12-22', '2019-12-22', 'months', 24],
    ['2020-01-01', '2021-01-01', 'days', 366],
    ['2020-01-01', '2020-01-01', 'days', 0],
  ] as const;
  for (const [from, to, unit, count] of cases) assert.equal(timeBetween(from, to, unit, 'down').count, count);
});

test('what does not come out whole can be cut three ways', () => {
  const cases = [
    ['down', 20],
    ['up', 21],
    ['nearest', 21],
  ] as const;
  for (const [rounding, count] of cases) {
    assert.deepEqual(timeBetween('2018-04-03', '2019-12-22', 'months', rounding), { count, isExact: false });
  }
  assert.deepEqual(timeBetween('2018-04-03', '2018-06-03', 'months', 'down'), { count: 2, isExact: true });
});

test('days between two days are those of the clock, and a longer time never counts less', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.tuple(day, day, day), (days) => {
      const [a = '', b = '', c = ''] = days.map(iso).toSorted();
      const clock = Math.round((Date.parse(c) - Date.parse(a)) / 86_400_000);
      assert.equal(timeBetween(a, c, 'days', 'down').count, clock);
      for (const unit of ['weeks', 'months', 'years'] as const) {
        assert.ok(timeBetween(a, b, unit, 'down').count <= timeBetween(a, c, unit, 'down').count);
      }
    }),
  );
});

test('a time is written in words', () => {
  const words = (count: number, unit: Parameters<typeof durationInWords>[1]) =>
    durationInWords(count, unit).replaceAll('\u00a0', ' ');
  assert.equal(words(1, 'days'), '1 day');
  assert.equal(words(1200, 'days'), '1,200 days');
  assert.equal(words(20, 'years and months'), '1 year and 8 months');
  assert.equal(words(13, 'years and months'), '1 year and 1 month');
  assert.equal(words(7, 'years and months'), '7 months');
  assert.equal(words(0, 'years and months'), '0 months');
});
