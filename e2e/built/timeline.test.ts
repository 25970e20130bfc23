import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtText } from '../built-site.ts';
import { all, assertNone, key, readPage, words } from './read-page.ts';

const page = readPage('/timeline/');
const events = all(page, '.event');

test('the timeline has at least seventy events, each with a date, what happened, and a source', () => {
  assert.ok(events.length >= 70);
  const without = (selector: string, pattern: RegExp) =>
    events.filter((event) => !pattern.test(words(event.querySelector(selector)))).map(words);
  assertNone({
    'without a year': without('time', /\d{4}/),
    'without a title': without('h3, h4', /\S/),
    'without a source': without('.event-sources', /\S/),
  });
});

test('events stand in order of their first day, and what is known by month only is printed so', () => {
  const times = all(page, '.event-date time').map((time) => ({ date: key(time, 'datetime'), text: words(time) }));
  const firstDays = times.map(({ date }) => `${date}-01-01`.slice(0, 10));
  assert.deepEqual(firstDays, firstDays.toSorted());
  const months = times.filter(({ date }) => date.length === 7);
  assert.ok(months.length > 0);
  assert.deepEqual(
    months.filter(({ text }) => !/^[A-Z][a-z]+ \d{4}$/.test(text)),
    [],
  );
});

test('the timeline can be taken along as a calendar and as a table', () => {
  const file = (name: string) => {
    const link = all(page, 'main a').find((one) => words(one).includes(name));
    return builtText(key(link, 'href').slice(1));
  };
  const calendar = file('ICS');
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  assert.equal(calendar.match(/^BEGIN:VEVENT\r$/gm)?.length, events.length);
  assert.equal(file('CSV').split('\r\n').length, events.length + 2);
});
