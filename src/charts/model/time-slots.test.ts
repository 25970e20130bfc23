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
  assert.equal(precisionOf(['2000-01-05']), 'other');
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
