import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateMeant } from './date-meant.ts';
import { isDateText } from './partial-date.ts';

test('a date that is written otherwise, and can be read in one way, is given as it is to be written', () => {
  const cases = {
    '2026.0': '2026',
    '46235': '2026-08-01',
    '46235.5': '2026-08-01',
    '20180503': '2018-05-03',
    '2018-05-03T00:00:00Z': '2018-05-03',
    '2018-05-03 00:00:00': '2018-05-03',
    '2018/5/3': '2018-05-03',
    '2018-5': '2018-05',
    '5/2018': '2018-05',
    '03.05.2018': '2018-05-03',
    '14/03/2019': '2019-03-14',
    '3/14/2019': '2019-03-14',
    '2018-Q2': '2018-04/2018-06',
    'Q1 2018': '2018-01/2018-03',
    'H2 2018': '2018-07/2018-12',
    'May 2018': '2018-05',
    'Sept. 2018': '2018-09',
    '3 May 2018': '2018-05-03',
    '3rd May 2018': '2018-05-03',
    'May 3, 2018': '2018-05-03',
    'Mar-2019': '2019-03',
    '14-Mar-2019': '2019-03-14',
    '2018-03-25/28': '2018-03-25/2018-03-28',
    '2018-03/05': '2018-03/2018-05',
    '2018–2019': '2018/2019',
    '2018-2019': '2018/2019',
    '2018-03 to 2018-05': '2018-03/2018-05',
    'March 2018 to May 2018': '2018-03/2018-05',
    '2026-08.': '2026-08',
  };
  for (const [written, meant] of Object.entries(cases)) assert.equal(dateMeant(written), meant, written);
});

test('what can be read in two ways, or in none, is left to its writer', () => {
  for (const text of [
    '03/05/2018',
    'spring 2018',
    '2018',
    '2018-05',
    'Mar-19',
    '12',
    '99999',
    '',
    'Ma 2018',
    '2018-13',
  ])
    assert.equal(dateMeant(text), undefined, text);
});

test('what is meant is always a date, and another text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9QHMay/. -]{1,12}$/), (text) => {
      const meant = dateMeant(text);
      assert.ok(meant === undefined || (isDateText(meant) && meant !== text));
    }),
  );
});
