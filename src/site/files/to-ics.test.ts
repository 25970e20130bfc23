import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';
import { toIcs } from './to-ics.ts';

const calendar = {
  name: 'Books',
  address: 'https://library.example/timeline/',
  asOf: '2021-03-31',
  anchorOf: (id: string) => `event-${id}`,
};

function event(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const rest = { title: 'Opening', summary: 'So it was.', category: 'loan', actors: ['Mill'], sources: [] };
  return { id: 'opening', date, ...rest, ...more };
}

function linesOf(date: string, more?: Partial<TimelineEvent>): string[] {
  return toIcs([event(date, more)], calendar).split('\r\n');
}

test('an event lies on its day, with the way back to it', () => {
  assert.deepEqual(linesOf('2020-04-03'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Books//Timeline//EN',
    'X-WR-CALNAME:Books',
    'BEGIN:VEVENT',
    'UID:opening@library.example',
    'DTSTAMP:20210331T000000Z',
    'DTSTART;VALUE=DATE:20200403',
    'DTEND;VALUE=DATE:20200404',
    'SUMMARY:Opening',
    'DESCRIPTION:So it was.',
    'CATEGORIES:loan,Mill',
    'URL:https://library.example/timeline/#event-opening',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('an event of several days ends after the last of them, over the end of a year too', () => {
  const lines = linesOf('2019-12-30/2019-12-31');
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20191230'));
  assert.ok(lines.includes('DTEND;VALUE=DATE:20200101'));
});

test('what is known by month or year only says so', () => {
  assert.ok(linesOf('2020-02').includes('SUMMARY:Opening (only the month is known)'));
  assert.ok(linesOf('2020-02').includes('DTEND;VALUE=DATE:20200301'));
  assert.ok(linesOf('2020').includes('SUMMARY:Opening (only the year is known)'));
});

test('signs with a meaning are escaped', () => {
  const lines = linesOf('2020-04-03', { summary: 'Loans, gifts; and \\ more\nof them', actors: ['Mill, upper'] });
  assert.ok(lines.includes('DESCRIPTION:Loans\\, gifts\\; and \\\\ more\\nof them'));
  assert.ok(lines.includes('CATEGORIES:loan,Mill\\, upper'));
});

test('no line has more than 75 bytes, and no character is cut', () => {
  const summary = '“Bücher” und 책 '.repeat(20);
  const lines = linesOf('2020-04-03', { summary });
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
  assert.ok(unfolded.includes(`DESCRIPTION:${summary}`));
});

test('an event with no end has none in the calendar, and says so', () => {
  const lines = linesOf('2020-01/..');
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20200101'));
  assert.ok(lines.includes('SUMMARY:Opening (only the month is known\\; no end is known)'));
  assert.doesNotMatch(lines.join(), /DTEND|DURATION/);
});

test('an interval says of which end what is known', () => {
  assert.ok(linesOf('2019/2020').includes('SUMMARY:Opening (only the years are known)'));
  assert.ok(linesOf('2019-01/2019-03').includes('SUMMARY:Opening (only the months are known)'));
  assert.ok(linesOf('2019-01-05/2020').includes('SUMMARY:Opening (only the year of its end is known)'));
  assert.ok(linesOf('2019-01-05/..').includes('SUMMARY:Opening (no end is known)'));
});

test('the last year that can be written has no day after it', () => {
  assert.ok(linesOf('9999').includes('DURATION:P365D'));
  assert.doesNotMatch(linesOf('9999-12-31').join(), /DTEND|DURATION/);
});

test('an id cannot begin a line of its own, and two of the same have two names', () => {
  const same = event('2020-01-01', { id: 'a\nATTACH:b' });
  const lines = toIcs([same, same], calendar).split('\r\n');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('UID')),
    ['UID:a%0AATTACH%3Ab@library.example', 'UID:a%0AATTACH%3Ab-2@library.example'],
  );
});
