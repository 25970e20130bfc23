import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMonth, firstEvents, timelineParts } from './timeline-parts.ts';
import type { TimelineEvent } from './timeline-events.ts';

const on = (date: string, index = 0) => ({ id: `${date}-${String(index)}`, date }) as TimelineEvent;

test('two thousand events stand on pages by year, none of which is long, each event once and in order', () => {
  const events = Array.from({ length: 2000 }, (_, index) => on(String(2001 + Math.floor(index / 400)), index));
  const parts = timelineParts(events);
  assert.deepEqual(
    parts.flatMap(({ entries }) => entries.map(({ id }) => id)),
    events.map(({ id }) => id),
  );
  assert.ok(parts.every(({ entries }) => entries.length <= 120));
  assert.deepEqual(
    parts.slice(0, 5).map(({ address }) => address),
    ['/timeline/2001/', '/timeline/2001/2/', '/timeline/2001/3/', '/timeline/2001/4/', '/timeline/2002/'],
  );
});

test('the first page of a divided timeline shows what weighs most, and never more than a page holds', () => {
  const events = Array.from({ length: 400 }, (_, index) => on('2001', index));
  const weights = new Map(events.map(({ id }, index) => [id, index % 2 === 0 ? 1 : 3]));
  const shown = firstEvents(events, weights);
  assert.equal(shown.length, 120);
  assert.ok(shown.every(({ id }) => weights.get(id) === 1));
  assert.equal(shown.at(-1), events[398]);
});

test('a timeline that one page holds has no further pages', () => {
  assert.deepEqual(timelineParts(Array.from({ length: 120 }, (_, index) => on('2001', index))), []);
});

test('a year with many events is divided by month, and what is known by year only comes first', () => {
  const many = [
    on('2018'),
    ...Array.from({ length: 9 }, (_, index) => on('2018-03-01', index)),
    on('2018-04'),
    on('2018-04-03/2018-05-01'),
    on('2018-12-22'),
  ];
  assert.deepEqual(
    byMonth(many).map(({ month, events }) => [month, events.length]),
    [
      [undefined, 1],
      ['2018-03', 9],
      ['2018-04', 2],
      ['2018-12', 1],
    ],
  );
  assert.deepEqual(byMonth(many.slice(0, 5)), [{ month: undefined, events: many.slice(0, 5) }]);
});

test('an interval of which only the year of its beginning is known stands in no month, and before all months', () => {
  const many = [
    ...Array.from({ length: 12 }, (_, index) => on('2018-01-01', index)),
    on('2018/..'),
    on('2018/2019-03'),
  ];
  assert.deepEqual(
    byMonth(many).map(({ month, events }) => [month, events.map(({ date }) => date).length]),
    [
      [undefined, 2],
      ['2018-01', 12],
    ],
  );
});
