import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MONTHS } from './partial-date.ts';
import { usualDay, whyNoDay, writtenDays } from './written-days.ts';

test('a day in words is found in every form, once, and written as the site does', () => {
  const forms = [
    '3 April 2018',
    '3. April 2018',
    '3 Apr. 2018',
    '3 april 2018',
    '3 Apirl 2018',
    '3rd of April 2018',
    'April 3, 2018',
    'April 3rd 2018',
    'the 3rd April, 2018',
  ];
  for (const form of forms) {
    const found = writtenDays(`It was on ${form}, in spring.`);
    assert.deepEqual(found.map(usualDay), ['3 April 2018'], form);
    assert.equal(found[0]?.isOtherwise, form !== '3 April 2018', form);
  }
  assert.deepEqual(writtenDays('Tuesday, 3 April').map(usualDay), ['Tuesday, 3 April']);
});

test('months, ranges and figures beside a month are no days', () => {
  for (const text of [
    'April 2018',
    'In April 30 workers left.',
    'in May',
    'May 2,000 go',
    '25 to 28 March',
    '3 books 2018',
    '12 marks 2018',
  ])
    assert.deepEqual(
      writtenDays(text).filter(({ isOtherwise }) => isOtherwise),
      [],
      text,
    );
});

test('a day that its month does not have, or of another day of the week, is none', () => {
  const why = (text: string) => writtenDays(text).map(whyNoDay);
  assert.deepEqual(why('31 April 2018'), ['April has 30 days.']);
  assert.deepEqual(why('29 February 2018'), ['February 2018 has 28 days.']);
  assert.deepEqual(why('29 February'), [undefined]);
  assert.deepEqual(why('Monday, 3 April 2018'), ['3 April 2018 was a Tuesday.']);
  assert.deepEqual(why('Tuesday 3 April 2018'), [undefined]);
});

test('every day of the calendar is one, in every form', () => {
  const day = fc.date({ min: new Date('1500-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const [number, month, year] = [date.getUTCDate(), String(MONTHS[date.getUTCMonth()]), date.getUTCFullYear()];
      for (const form of [`${number} ${month} ${year}`, `${month} ${number}, ${year}`]) {
        const [found] = writtenDays(form);
        assert.ok(found && whyNoDay(found) === undefined, form);
        assert.equal(usualDay(found), `${number} ${month} ${year}`);
      }
    }),
  );
});
