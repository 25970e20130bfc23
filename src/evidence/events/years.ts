import { byYear, type TimelineEvent } from './timeline-events.ts';

/** How many events began in a year. */
export interface YearCount {
  year: number;
  count: number;
}

/** The events by year, from the first year to the last; years without events have 0. */
export function countByYear(events: readonly TimelineEvent[]): YearCount[] {
  const years = byYear(events);
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
  if (years.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: years.get(year)?.length ?? 0 };
  });
}
