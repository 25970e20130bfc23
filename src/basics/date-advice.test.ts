import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateAdvice } from './date-advice.ts';

test('a date with day and month exchanged, or that may be read in two ways, is given as it is to be written', () => {
  assert.equal(dateAdvice('2005-30-01'), 'There is no month 30: the month stands before the day, as 2005-01-30.');
  assert.equal(dateAdvice('2005-30-31'), 'There is no month 30: months run from 01 to 12.');
  assert.equal(dateAdvice('09/10/2006'), 'Write 2006-10-09, or 2006-09-10 if the month stands first.');
  assert.equal(dateAdvice('09/09/2006'), 'Write 2006-09-09.');
  assert.equal(dateAdvice('14/03/2019'), 'Write 2019-03-14.');
});
