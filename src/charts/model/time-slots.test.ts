import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionOf, precisionOf, slotLabels, timeSlots, yearBorders } from './time-slots.ts';

test('months that the data skips are slots all the same', () => {
  assert.deepEqual(
    timeSlots(['2000-11', '2001-02'], 'month').map(({ words }) => words),
    ['November 2000', 'December 2000', 'January 2001', 'February 2001'],
  );
});

test('dates of mixed precision have no precision', () => {
  assert.equal(precisionOf(['2000', '2001']), 'year');
  assert.equal(precisionOf(['2000', '2001-02']), 'other');
  assert.equal(precisionOf(['2000-01-05', '2000-01']), 'other');
  assert.equal(precisionOf(['Tomorrow’s']), 'other');
});

test('days make an axis if none is left out', () => {
  const days = timeSlots(['2000-02-27', '2000-03-02'], 'day');
  assert.deepEqual(
    days.map(({ key }) => key),
    ['2000-02-27', '2000-02-28', '2000-02-29', '2000-03-01', '2000-03-02'],
  );
  assert.equal(positionOf('2000-02-29', days), 2);
  assert.equal(positionOf('2000-02-29', days.slice(0, 1)), undefined);
  assert.equal(
    positionOf(
      '2000-02-28',
      [days[0], days[4]].filter((day) => day !== undefined),
    ),
    undefined,
  );
});

test('an axis of days is labelled by days, by months or by years, as there are many', () => {
  const labels = (from: string, to: string) =>
    slotLabels(timeSlots([from, to], 'day'))
      .filter(({ wide }) => wide)
      .map(({ text }) => text);
  assert.deepEqual(labels('2000-01-01', '2000-01-03'), ['1 January 2000', '2 January 2000', '3 January 2000']);
  assert.deepEqual(labels('2000-01-01', '2000-03-31'), ['January 2000', 'February 2000', 'March 2000']);
  assert.deepEqual(labels('1998-01-01', '2000-12-31'), ['1998', '1999', '2000']);
});

test('an event lies within its month or year', () => {
  const months = timeSlots(['2000-01', '2000-12'], 'month');
  assert.equal(positionOf('2000-03-01', months), 2);
  assert.equal(positionOf('1999-12-31', months), undefined);
  assert.equal(positionOf('2000-07-01/2000-08-02', timeSlots(['2000', '2001'], 'year')), 0.5);
});

test('on an axis of many months the years are labelled, between their borders', () => {
  const months = timeSlots(['2000-01', '2001-12'], 'month');
  assert.deepEqual(
    slotLabels(months).map(({ at, text }) => [at, text]),
    [
      [6, '2000'],
      [18, '2001'],
    ],
  );
  assert.deepEqual(yearBorders(months), [0, 12, 24]);
});

test('the narrow picture labels fewer years', () => {
  const labels = slotLabels(timeSlots(['2001', '2016'], 'year'));
  assert.equal(labels.filter(({ wide }) => wide).length, 16);
  assert.deepEqual(
    labels.filter(({ narrow }) => narrow).map(({ text }) => text),
    ['2001', '2004', '2007', '2010', '2013', '2016'],
  );
});
