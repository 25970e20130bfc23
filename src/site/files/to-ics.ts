import { endOf, parsePartialDate, startOf } from '../../basics/partial-date.ts';
import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';

/** What a calendar says of the site that made it. */
export interface Calendar {
  name: string;
  /** Where the timeline is, in full; the host names the events. */
  address: string;
  /** The day up to which the evidence was gathered; every event bears it as its stamp. */
  asOf: string;
  anchorOf: (id: string) => string;
}

const LINE_BYTES = 75;

/**
 * The events as a calendar (iCalendar, RFC 5545), each over the days that it covers. One of which only the month or the
 * year is known lies over the whole of it, says so, and blocks no time.
 */
export function toIcs(events: readonly TimelineEvent[], calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(calendar.name)}//Timeline//EN`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    ...events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: TimelineEvent, { address, asOf, anchorOf }: Calendar): string[] {
  const { id, date, title, summary, category, actors } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(address).host}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(startOf(date))}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(endOf(date)))}`,
    `SUMMARY:${text(title + precisionNote(date))}`,
    `DESCRIPTION:${text(summary)}`,
    `CATEGORIES:${[category, ...actors].map(text).join(',')}`,
    `URL:${address}#${anchorOf(id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What a calendar cannot say by its dates. */
function precisionNote(date: string): string {
  const from = parsePartialDate(date.split('/')[0] ?? '');
  if (from?.month === undefined) return ' (only the year is known)';
  return from.day === undefined ? ' (only the month is known)' : '';
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Escapes what has a meaning in a text value. */
function text(value: string): string {
  return value.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** Breaks a line so that none has more than 75 bytes; no character is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let [current, bytes] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      // The space that marks a continued line counts too.
      [current, bytes] = ['', 1];
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n ');
}
