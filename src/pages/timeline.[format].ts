import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCsv } from '../basics/write-csv.ts';
import { getEvidence } from '../check/evidence.ts';
import { eventAnchor, TIMELINE } from '../evidence/events/event-addresses.ts';
import type { Site } from '../evidence/site/site-schema.ts';
import { timelineEvents, type TimelineEvent } from '../evidence/events/timeline-events.ts';
import { timelineRecords } from '../site/files/timeline-records.ts';
import { toIcs } from '../site/files/to-ics.ts';

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: (events: TimelineEvent[]) => writeCsv(timelineRecords(events)) },
  ics: { type: 'text/calendar; charset=utf-8', write: calendarOf },
};

export const getStaticPaths = (async () => {
  const { events } = await getEvidence();
  return events.length > 0 ? Object.keys(FORMATS).map((format) => ({ params: { format } })) : [];
}) satisfies GetStaticPaths;

/** The whole timeline as a table and as a calendar. */
export const GET: APIRoute = async ({ params }) => {
  const { datasets, site } = await getEvidence();
  const { type, write } = FORMATS[params.format as keyof typeof FORMATS];
  return new Response(write(timelineEvents(datasets), site), { headers: { 'Content-Type': type } });
};

function calendarOf(events: TimelineEvent[], { name, address, asOf }: Site): string {
  return toIcs(events, { name, asOf, address: new URL(TIMELINE, address).href, anchorOf: eventAnchor });
}
