import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMonths } from './add-months.ts';

test('months are counted by the calendar, over years and leap days', () => {
  assert.equal(addMonths('2017-12-22', 24), '2019-12-22');
  assert.equal(addMonths('2017-12-22', 15), '2019-03-22');
  assert.equal(addMonths('2020-02-29', 12), '2021-02-28');
  assert.equal(addMonths('2019-02-28', 12), '2020-02-28');
});

test('a month that is too short gives its last day', () => {
  assert.equal(addMonths('2019-01-30', 1), '2019-02-28');
  assert.equal(addMonths('2020-01-31', 1), '2020-02-29');
  assert.equal(addMonths('2019-03-31', 1), '2019-04-30');
});

test('what is no day is refused', () => {
  assert.throws(() => addMonths('2019-02-30', 1), RangeError);
});

test('taking the months away again gives the first day, for every day that each month has', () => {
  const days = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 600 }), ([year, month, day], months) => {
      const start = new Temporal.PlainDate(year, month, day);
      const due = Temporal.PlainDate.from(addMonths(start.toString(), months));
      assert.equal(due.subtract({ months }).toString(), start.toString());
    }),
  );
});
