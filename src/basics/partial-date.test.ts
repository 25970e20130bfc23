import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateInWords, endOf, isDateText, parsePartialDate, startOf } from './partial-date.ts';

test('a date keeps the precision it was written with', () => {
  assert.deepEqual(parsePartialDate('2017'), { year: 2017 });
  assert.deepEqual(parsePartialDate('2017-12'), { year: 2017, month: 12 });
  assert.deepEqual(parsePartialDate('2017-12-22'), { year: 2017, month: 12, day: 22 });
});

test('days and months that do not exist are not dates', () => {
  for (const text of [
    '2017-02-29',
    '2017-13',
    '2017-00',
    '2017-1-2',
    '17',
    '5 March',
    '',
    '2018-06/2018-05',
    '2018/',
  ]) {
    assert.equal(isDateText(text), false, text);
  }
});

test('dates are printed in words', () => {
  const cases = [
    ['2017', '2017'],
    ['2017-12', 'December 2017'],
    ['2017-12-22', '22 December 2017'],
    ['2018-03-25/2018-03-28', '25 to 28 March 2018'],
    ['2018-03-27/2018-04-02', '27 March to 2 April 2018'],
    ['2018-03/2018-06', 'March to June 2018'],
    ['2019-11/2020-02', 'November 2019 to February 2020'],
    ['2017/2019', '2017 to 2019'],
    ['2018/..', 'since 2018'],
    ['2018-03-25/2018-03-25', '25 March 2018'],
  ] as const;
  for (const [iso, words] of cases) assert.equal(dateInWords(iso), words);
});

test('a date covers all the days of its month or year', () => {
  assert.equal(startOf('2016-02'), '2016-02-01');
  assert.equal(endOf('2016-02'), '2016-02-29');
  assert.equal(endOf('2017/2019'), '2019-12-31');
  assert.equal(endOf('2018/..'), '9999-12-31');
});

test('every calendar day is a date whose start and end are itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      assert.ok(isDateText(iso));
      assert.equal(startOf(iso), iso);
      assert.equal(endOf(iso), iso);
    }),
  );
});
