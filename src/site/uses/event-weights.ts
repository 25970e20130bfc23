import type { Content } from '../../check/check-content.ts';
import { timelineEvents } from '../../evidence/events/timeline-events.ts';
import { eventLinks } from './event-links.ts';

/** How heavy an event is set: 1 for those on which most of the site rests, 3 for those on which hardly anything does. */
export type EventWeight = 1 | 2 | 3;

/** As many pages, claims and charts make an event heavy, and as many keep it from being light. */
const [MANY, SOME] = [4, 2];

/** Id of each event -> its weight, by how many pages and claims treat it and how many charts mark it. */
export function eventWeights({
  datasets,
  charts,
  pages,
  claims,
  resolutions,
}: Pick<Content, 'datasets' | 'charts' | 'pages' | 'claims' | 'resolutions'>): Map<string, EventWeight> {
  const marked = [...charts.values()].flatMap((chart) =>
    ('marks' in chart ? (chart.marks ?? []) : []).map(({ event }) => event),
  );
  const written = { pages: [...pages.values()], claims: [...claims.values()], resolutions: [...resolutions.values()] };
  return new Map(
    timelineEvents(datasets).map((event) => {
      const uses = eventLinks(event, written).length + marked.filter((id) => id === event.id).length;
      return [event.id, uses >= MANY ? 1 : uses >= SOME ? 2 : 3];
    }),
  );
}

/** The years before the first heavy event, which a reader unfolds; none where no event is heavy. */
export function earlierYears(
  years: ReadonlyMap<number, readonly { id: string }[]>,
  weights: ReadonlyMap<string, EventWeight>,
): number[] {
  const first = [...years].findIndex(([, events]) => events.some(({ id }) => weights.get(id) === 1));
  return [...years.keys()].slice(0, Math.max(0, first));
}
