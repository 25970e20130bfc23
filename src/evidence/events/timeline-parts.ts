import { divideList, type ListPart } from '../../basics/divide-list.ts';
import { parsePartialDate, startOf } from '../../basics/partial-date.ts';
import { TIMELINE } from './event-addresses.ts';
import { byYear, type TimelineEvent } from './timeline-events.ts';

/** More events than these are no longer read on one page, and weigh more than a page may: eighty take 15 kB, compressed. */
const MOST_EVENTS = 120;
/** A year with more events is divided by month. */
const MOST_IN_A_YEAR = 12;

/** The pages of a timeline that has grown beyond one: each year in order. None where one page holds all. */
export function timelineParts(events: readonly TimelineEvent[], most = MOST_EVENTS): ListPart<TimelineEvent>[] {
  if (events.length <= most) return [];
  const years = [...byYear(events)].map(([year, list]) => [String(year), list] as const);
  return divideList(TIMELINE, years, most);
}

/** What the first page of a timeline shows that has grown beyond one: those that weigh most, of many the latest. */
export function firstEvents<T extends { id: string }>(
  events: readonly T[],
  weights: ReadonlyMap<string, number>,
  most = MOST_EVENTS,
): T[] {
  return events.filter(({ id }) => weights.get(id) === 1).slice(-most);
}

/** Some events of a year; `month` is a month of it (`2018-04`), undefined where the year is not divided or only it is known. */
export interface MonthPart {
  month: string | undefined;
  events: readonly TimelineEvent[];
}

/** A year with many events by month, in order; any other in one part. */
export function byMonth(events: readonly TimelineEvent[]): MonthPart[] {
  if (events.length <= MOST_IN_A_YEAR) return [{ month: undefined, events }];
  const months = Map.groupBy(events, ({ date }) => monthOf(date));
  const parts = [...months].map(([month, list]) => ({ month, events: list }));
  return [...parts.filter(({ month }) => month === undefined), ...parts.filter(({ month }) => month !== undefined)];
}

/** The month in which a date begins; undefined where only its year is known, as of `2018` and `2018/..`. */
function monthOf(date: string): string | undefined {
  const isKnown = parsePartialDate(date.split('/')[0] ?? '')?.month !== undefined;
  return isKnown ? startOf(date).slice(0, 7) : undefined;
}
