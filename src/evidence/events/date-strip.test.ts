import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateStrip } from './date-strip.ts';

test('a strip goes from the first day of the first year to the end of the last', () => {
  const { dates, years } = dateStrip(['2019-01-01', '2018', '2019-07']);
  assert.deepEqual(
    years.map(({ year }) => year),
    [2018, 2019, 2020],
  );
  assert.deepEqual([dates[1], years[0]?.at, years.at(-1)?.at], [0, 0, 1]);
  assert.equal(dates[0], 0.5);
  assert.ok((dates[2] ?? 0) > 0.7 && (dates[2] ?? 0) < 0.8);
});

test('later dates stand further on, and all within the strip', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), (days) => {
      const { dates } = dateStrip(days.toSorted());
      assert.ok(dates.every((place) => place >= 0 && place < 1));
      assert.deepEqual(dates, dates.toSorted((a, b) => a - b));
    }),
  );
});

test('no dates make no strip', () => {
  assert.throws(() => dateStrip([]), RangeError);
});
