import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleCoverage, staleDay } from './coverage.ts';
import { farDays, finerDays, missedDates } from './days.ts';
import { inLines, smallTable } from './testing/small-table.ts';

const tableOf = (dates: readonly string[]) =>
  smallTable(
    { date: 'date' },
    dates.map((date) => [date]),
  );

const years = Array.from({ length: 11 }, (_, index) => `20${String(index + 10)}`);
const months = Array.from({ length: 12 }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}`);

test('the one date of a column that lies a year or more after the day of the site is looked at again', () => {
  const told = (last: string) => inLines(farDays(tableOf([...years, last]), '2021-03-31'));
  assert.deepEqual(told('2062'), [
    '13 2062 is after the day of the site, 2021-03-31, and no other date in the column "date" is. See whether its year is right.',
  ]);
  assert.deepEqual(told('2021-12'), []);
});

test('a month that a spreadsheet has made a day of is told with what it was', () => {
  assert.deepEqual(inLines(finerDays(tableOf([...months, '2019-01-01']))), [
    '14 "2019-01-01" is a day, and every other date in the column "date" is a month. If a spreadsheet made it so, write 2019-01, and give the column the format text.',
  ]);
  assert.deepEqual(finerDays(tableOf([...months, '2019-01-01', '2019-02-01'])), []);
  assert.deepEqual(finerDays(tableOf([...months, '2019'])), []);
});

test('the one month that a table of months leaves out is told', () => {
  const told = (more: readonly string[]) => inLines(missedDates(tableOf([...months, ...more])));
  assert.deepEqual(told(['2019-02']), [
    '14 No row is of 2019-01, and the table has one for every month before and after. See whether a row was left out, or its date is mistyped. Where no figure is known, add the row with empty cells.',
  ]);
  assert.match(told(['2019-04'])[0] ?? '', /No row is of 2019-01 to 2019-03,/);
  assert.deepEqual(told(['2019-01']), []);
  assert.deepEqual(told(['2019-01/2019-02', '2019-03']), []);
  assert.deepEqual(told(['2019-02', '2019-04']), []);
  assert.match(
    inLines(missedDates(tableOf([...years, '2021', '2023'])))[0] ?? '',
    /^14 No row is of 2022, .* every year/,
  );
});

test('a coverage that ends before the newest row, or goes on behind it, is told', () => {
  assert.deepEqual(staleCoverage(tableOf(['2017', '2021'])), {
    what: 'The rows go to 2021, and coverage ends with 2020.',
    remedy: 'Bring coverage up to date, and gaps, if they say that nothing newer was found.',
  });
  assert.equal(staleCoverage(tableOf(['2017', '2020-12'])), undefined);
  assert.deepEqual(staleCoverage(tableOf(['2017', '2019'])), {
    what: 'Coverage ends with 2020, and the rows go to 2019.',
    remedy: 'Write how far the rows go, or add those that are missing.',
  });
  assert.equal(staleCoverage(tableOf(['2017-05', '2019-06-14'])), undefined);
  assert.equal(staleCoverage({ ...tableOf(['2021']), coverage: 'All that was found.' }), undefined);
});

test('a table put together before its newest row is told', () => {
  assert.deepEqual(staleDay({ ...tableOf(['2017', '2021-05']), compiledOn: '2021-03-31' }), {
    what: 'This was put together 31 March 2021, and a row is of May 2021.',
    remedy: 'Write the day on which you added the row.',
  });
  assert.equal(staleDay({ ...tableOf(['2021']), compiledOn: '2021-03-31' }), undefined);
  const columns = smallTable({ date: 'date', source: 'sources' }, [['2021-03', 'first;second']]);
  const told = (published: string) =>
    staleDay(columns, { sources: new Map([['second', { published }]]), asOf: '2021-06-30' })?.what;
  assert.equal(
    told('2021-04-01'),
    'This was put together 31 March 2021, and the source "second", in line 2, came out 1 April 2021.',
  );
  for (const day of ['2021-03-31', '2021-03', '2021', '2062-01-01']) assert.equal(told(day), undefined);
});
