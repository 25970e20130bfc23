import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { toIcs } from './to-ics.ts';

const calendar = (name: string) => ({
  name,
  address: 'https://library.example/timeline/',
  asOf: '2021-03-31',
  anchorOf: (id: string) => `event-${id}`,
});

const two = (number: number) => String(number).padStart(2, '0');
const partialDate = fc
  .tuple(
    fc.oneof(fc.constantFrom(1800, 2020, 9999), fc.integer({ min: 1800, max: 9999 })),
    fc.nat({ max: 12 }),
    fc.nat({ max: 31 }),
  )
  .map(([year, month, day]) =>
    [String(year), ...(month === 0 ? [] : [two(month), ...(day === 0 ? [] : [two(day)])])].join('-'),
  )
  .filter(isDateText);
const anyDate = fc.oneof(
  partialDate,
  partialDate.map((date) => `${date}/..`),
  fc
    .tuple(partialDate, partialDate)
    .map((ends) => ends.join('/'))
    .filter(isDateText),
);

/** The reader takes an escaped backslash before a comma for an escaped comma. */
const hostileWord = hostileText.filter((text) => !wanted(text).endsWith('\\'));

const hostileEvent = fc.record<TimelineEvent>({
  id: hostileText,
  date: anyDate,
  title: hostileText,
  summary: hostileText,
  category: hostileWord,
  actors: fc.array(hostileWord, { maxLength: 2 }),
  sources: fc.constant([]),
});

const PROPERTIES = [
  'categories',
  'description',
  'dtend',
  'dtstamp',
  'dtstart',
  'duration',
  'summary',
  'transp',
  'uid',
  'url',
];

/** What is left of a text in a calendar: every line end is one, and no control character is there. */
function wanted(text: string): string {
  return text
    .replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');
}

function eventsOf(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

const textOf = (event: ICAL.Component, property: string) => String(event.getFirstPropertyValue(property));

test('a calendar program reads what the site says, and no property more, whatever an editor wrote', () => {
  fc.assert(
    fc.property(fc.array(hostileEvent, { minLength: 1, maxLength: 4 }), hostileText, (events, name) => {
      const read = eventsOf(toIcs(events, calendar(name)));
      assert.equal(read.length, events.length);
      for (const [index, event] of read.entries()) {
        const { title = '', summary = '', category = '', actors = [] } = events[index] ?? {};
        const names = event.getAllProperties().map((property) => property.name);
        assert.deepEqual(
          names.filter((property) => !PROPERTIES.includes(property)),
          [],
        );
        assert.equal(new Set(names).size, names.length);
        assert.ok(textOf(event, 'summary').startsWith(wanted(title)));
        assert.equal(textOf(event, 'description'), wanted(summary));
        assert.deepEqual(event.getFirstProperty('categories')?.getValues(), [category, ...actors].map(wanted));
        assert.equal(new URL(textOf(event, 'url')).host, 'library.example');
      }
    }),
  );
});

test('every event has a name of its own, though ids be the same', () => {
  fc.assert(
    fc.property(fc.array(hostileEvent, { minLength: 1, maxLength: 4 }), (events) => {
      const uids = eventsOf(toIcs([...events, ...events], calendar('Books'))).map((event) => textOf(event, 'uid'));
      assert.equal(new Set(uids).size, uids.length);
    }),
  );
});

test('every event begins on its first day and, if its end is known, ends after its last', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const event = { id: 'a', date, title: 'A', summary: 'B', category: 'c', actors: [], sources: [] };
      const [read] = eventsOf(toIcs([event], calendar('Books')));
      assert.ok(read);
      const { startDate, endDate } = new ICAL.Event(read);
      assert.equal(startDate.toString(), startOf(date));
      if (date.endsWith('/..')) return;
      endDate.adjust(-1, 0, 0, 0);
      assert.equal(endDate.toString(), endOf(date));
    }),
  );
});

test('the file has no line over 75 octets, no line end but CR LF, and no control character', () => {
  fc.assert(
    fc.property(fc.array(hostileEvent, { maxLength: 3 }), hostileText, (events, name) => {
      const lines = toIcs(events, calendar(name)).split('\r\n');
      assert.deepEqual(
        lines.filter((line) => Buffer.byteLength(line) > 75 || /[\p{Cc}\u2028\u2029]/u.test(line)),
        [],
      );
    }),
  );
});

test('a second calendar program reads the same days of intervals that are open, or of which only month or year are known', () => {
  const dates = [
    '2018-03-25/..',
    '2018-03/..',
    '2018',
    '2018-03',
    '2018-03/2018-06',
    '2017/2019',
    '2018-03-25/2018-03-28',
  ];
  const events = dates.map((date, index) => ({
    ...{
      id: `e${String(index)}`,
      date,
      title: `Event, ${date}`,
      summary: 'A; b',
      category: 'c',
      actors: [],
      sources: [],
    },
  }));
  const { events: read = [] } = convertIcsCalendar(undefined, toIcs(events, calendar('Books')));
  const dayOf = (date: Date | undefined) => date?.toISOString().slice(0, 10);
  assert.deepEqual(
    read.map(({ start, end }) => [start.type, dayOf(start.date), dayOf(end?.date)]),
    dates.map((date) => ['DATE', startOf(date), date.endsWith('/..') ? undefined : dayAfter(endOf(date))]),
  );
  assert.deepEqual(
    read.map(({ summary }) => summary.startsWith('Event, 201') && !summary.includes('\\')),
    dates.map(() => true),
  );
  assert.match(read[0]?.summary ?? '', /\(no end is known\)$/);
  assert.match(read[2]?.summary ?? '', /\(only the year is known\)$/);
});

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
