import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateStrip } from './date-strip.ts';

const partsOf = (dates: readonly string[]) => dateStrip(dates).parts.map(({ date }) => date);

test('a strip of several years goes from the first day of the first to the end of the last', () => {
  const { dates, parts } = dateStrip(['2019-01-01', '2018', '2019-07']);
  assert.deepEqual(
    parts.map(({ date }) => date),
    ['2018', '2019', '2020'],
  );
  assert.deepEqual([dates[0], dates[1], parts[0]?.at, parts[1]?.at, parts[2]?.at], [0.5, 0, 0, 0.5, 1]);
  assert.ok((dates[2] ?? 0) > 0.7 && (dates[2] ?? 0) < 0.8);
});

test('a strip within a year is one of months, unless a date is no more precise than the year', () => {
  assert.deepEqual(partsOf(['2018-03-02', '2018-04']), ['2018-03', '2018-04', '2018-05']);
  assert.deepEqual(partsOf(['2018-12-31']), ['2018-12', '2019-01']);
  assert.deepEqual(partsOf(['2018-03-02', '2018']), ['2018', '2019']);
});

test('later dates stand further on, and all within the strip', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), (days) => {
      const { dates, parts } = dateStrip(days.toSorted());
      assert.ok(dates.every((place) => place >= 0 && place < 1));
      assert.deepEqual(
        dates,
        dates.toSorted((a, b) => a - b),
      );
      assert.deepEqual([parts[0]?.at, parts.at(-1)?.at], [0, 1]);
    }),
  );
});

test('no dates make no strip', () => {
  assert.throws(() => dateStrip([]), RangeError);
});
