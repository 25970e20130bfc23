import type { TimelineEvent } from '../../evidence/events/timeline-events.ts';
import { basicDay, icsDays, precisionNote } from './ics-days.ts';
import { icsLines, icsName, icsText } from './ics-text.ts';

/** What a calendar says of the site that made it. */
export interface Calendar {
  name: string;
  /** Where the timeline is, in full; the host names the events. */
  address: string;
  /** The day up to which the evidence was gathered; every event bears it as its stamp. */
  asOf: string;
  anchorOf: (id: string) => string;
}

/**
 * The events as a calendar (iCalendar, RFC 5545), each over the days that it covers. One of which only the month or the
 * year is known lies over the whole of it, says so, and blocks no time.
 */
export function toIcs(events: readonly TimelineEvent[], calendar: Calendar): string {
  const names = uniqueNames(events.map(({ id }) => icsName(id)));
  return icsLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${icsText(calendar.name)}//Timeline//EN`,
    `X-WR-CALNAME:${icsText(calendar.name)}`,
    ...events.flatMap((event, index) => eventLines(event, names[index] ?? '', calendar)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: TimelineEvent, name: string, { address, asOf, anchorOf }: Calendar): string[] {
  const { id, date, title, summary, category, actors } = event;
  const categories = [category, ...actors].map(icsText).filter((word) => word !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${name}@${new URL(address).host}`,
    `DTSTAMP:${basicDay(asOf)}T000000Z`,
    ...icsDays(date),
    `SUMMARY:${icsText(title + precisionNote(date))}`,
    `DESCRIPTION:${icsText(summary)}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    `URL:${new URL(`#${encodeURIComponent(anchorOf(id).toWellFormed())}`, address).href}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The names, a second and third of the same name with their number. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  return names.map((name, index) => {
    if (names.indexOf(name) === index) return name;
    let number = 2;
    while (taken.has(`${name}-${String(number)}`)) number++;
    taken.add(`${name}-${String(number)}`);
    return `${name}-${String(number)}`;
  });
}
