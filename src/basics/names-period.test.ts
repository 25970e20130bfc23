import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesPeriod } from './names-period.ts';

test('a unit that says for which time is told from one that does not', () => {
  const withPeriod = [
    'barrels a year',
    'barrels per 12 months (or 525,000 tonnes)',
    'tonnes each month',
    'books for October to December 2017',
    'loans in 2017',
    'tonnes from 30 November to 31 December 2016',
    'million US dollars a year',
    'yearly loans',
    'books at any one time',
    'visitors in all',
    'number in force on 5 August 2017',
  ];
  const without = ['barrels', 'tonnes (or $53.4 million); both rounded', 'workers', 'days', '', 'books of the year'];
  for (const unit of withPeriod) assert.equal(namesPeriod(unit), true, unit);
  for (const unit of without) assert.equal(namesPeriod(unit), false, unit);
});
