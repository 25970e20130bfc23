import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doneInWords, lagInWords, termInWords } from './clock-words.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test('a lag is told for the day before, the day itself and the day after', () => {
  assert.equal(plain(lagInWords('2020-03-01', '2020-02-29')), '1 day before');
  assert.equal(lagInWords('2020-03-01', '2020-03-01'), 'the same day');
  assert.equal(plain(lagInWords('2020-03-01', '2020-03-02')), '1 day after');
});

test('a lag is not known where one of the days is not', () => {
  assert.equal(lagInWords(undefined, '2020-03-01'), 'not known');
  assert.equal(lagInWords('2020-03-01', undefined), 'not known');
});

test('what was done is told against the day it was due', () => {
  assert.equal(plain(doneInWords('2019-03-22', '2019-03-21', '2026-01-01')), '21 March 2019, 1 day before it was due');
  assert.equal(doneInWords('2019-03-22', '2019-03-22', '2026-01-01'), '22 March 2019, on the day it was due');
  assert.equal(plain(doneInWords('2019-03-22', '2019-03-24', '2026-01-01')), '24 March 2019, 2 days after it was due');
});

test('where no day of an act is known, it is told whether the due day has come', () => {
  const words = (due: string) => plain(doneInWords(due, undefined, '2019-03-22'));
  assert.equal(words('2019-03-21'), 'the day has come; no act with a date is listed');
  assert.equal(words('2019-03-22'), 'the day has come; no act with a date is listed');
  assert.equal(words('2019-03-23'), 'still to come on 22 March 2019');
});

test('a term is told with the day from which it runs', () => {
  assert.equal(plain(termInWords(15, '2017-12-22')), '15 months from 22 December 2017');
  assert.equal(termInWords(0, '2017-12-22'), 'at once, from 22 December 2017');
  assert.equal(termInWords(undefined, '2017-12-22'), 'a day that the text names');
});
