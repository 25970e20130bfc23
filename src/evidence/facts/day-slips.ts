import { datesNamed } from '../../basics/dates-named.ts';
import { dateInWords, MONTHS, parsePartialDate } from '../../basics/partial-date.ts';
import { writtenDays, type WrittenDay } from '../../basics/written-days.ts';
import { rowSources, type Dataset } from '../datasets/dataset.ts';
import type { Source } from '../sources/source-schema.ts';
import type { ResolvedFact } from './resolved-fact.ts';

/** Days that are known of something: those on which it happened, and those on which a source of it came out. */
export interface KnownDays {
  happened: readonly string[];
  published: readonly string[];
  /** Every day that a row of any table names. */
  anywhere: ReadonlySet<string>;
}

interface Evidence {
  datasets: ReadonlyMap<string, Dataset>;
  sources: ReadonlyMap<string, Source>;
}

/** A day in a text that is hardly the one that was meant, and the other. */
export interface DaySlip {
  at: number;
  what: string;
  remedy: string;
}

/**
 * Days of a text that have the day and the month of a known one and another year, or its year and the two exchanged, while
 * nothing on the site is of that day. Of a day on which a source came out only a later year is a slip: anniversaries come.
 */
export function daySlips(text: string, { happened, published, anywhere }: KnownDays): DaySlip[] {
  const all = new Set([...happened, ...published]);
  return writtenDays(text).flatMap((written) => {
    const day = isoOf(written);
    if (day === undefined || all.has(day) || anywhere.has(day)) return [];
    const meant =
      happened.find((other) => isLike(day, other)) ?? published.find((other) => other < day && isLike(day, other));
    if (meant === undefined) return [];
    const what = `"${written.text}": what is cited for this is of ${dateInWords(meant)}.`;
    return [{ at: written.at, what, remedy: `If that day is meant, write ${dateInWords(meant)}` }];
  });
}

/**
 * Months of a sentence that are those of a figure in it, in another year, while neither that year nor another figure of it
 * is named there.
 */
export function monthSlips(text: string, dates: readonly string[]): DaySlip[] {
  return [...text.matchAll(MONTH_ALONE)].flatMap(({ 0: written, index: at }) => {
    const [month = ''] = datesNamed(written);
    if (dates.some((date) => date.startsWith(month.slice(0, 4)))) return [];
    const meant = dates.find((date) => date.length === month.length && date.slice(4) === month.slice(4));
    if (meant === undefined || text.includes(meant.slice(0, 4))) return [];
    const what = `"${written}": the figure in this sentence is of ${dateInWords(meant)}.`;
    return [{ at, what, remedy: `If that month is meant, write ${dateInWords(meant)}` }];
  });
}

/** "May 2018", and not as part of a day. */
const MONTH_ALONE = new RegExp(String.raw`(?<!\d )\b(?:${MONTHS.join('|')}) (?:19|20)\d\d\b`, 'g');

function isoOf({ day, month, year }: WrittenDay): string | undefined {
  if (year === undefined) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** Years further apart are of two things. */
const FAR = 10;

function isLike(day: string, other: string): boolean {
  const [one, two] = [day, other].map(parsePartialDate);
  if (!one || !two || one.day === undefined || two.day === undefined) return false;
  const isSameDay = one.month === two.month && one.day === two.day;
  const isExchanged = one.year === two.year && one.month === two.day && one.day === two.month;
  return (isSameDay && Math.abs(one.year - two.year) <= FAR) || isExchanged;
}

/** The days of every row by the sources of the row. */
const rowDays = new WeakMap<Evidence['datasets'], DaysOfRows>();

interface DaysOfRows {
  bySource: ReadonlyMap<string, ReadonlySet<string>>;
  all: ReadonlySet<string>;
}

function daysOfRows(datasets: Evidence['datasets']): DaysOfRows {
  const known = rowDays.get(datasets);
  if (known) return known;
  const bySource = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const dataset of datasets.values()) {
    const dates = dataset.columns.filter(({ type }) => type === 'date').map(({ name }) => name);
    for (const row of dataset.rows) {
      const days = dates.flatMap((name) => daysIn(row.cells[name]));
      for (const day of days) all.add(day);
      for (const source of rowSources(dataset, row)) {
        const own = bySource.get(source) ?? new Set();
        for (const day of days) own.add(day);
        bySource.set(source, own);
      }
    }
  }
  const found = { bySource, all };
  rowDays.set(datasets, found);
  return found;
}

/** The days that a date names: both ends of a range. */
function daysIn(date: unknown): string[] {
  return typeof date === 'string' ? date.split('/').filter((part) => /^\d{4}-\d\d-\d\d$/.test(part)) : [];
}

/** The days that are known of facts, and of sources. */
export function knownDays(
  facts: readonly ResolvedFact[],
  ids: readonly string[],
  { datasets, sources }: Evidence,
): KnownDays {
  const all = [...new Set([...ids, ...facts.flatMap((fact) => fact.sources)])];
  const { bySource, all: anywhere } = daysOfRows(datasets);
  return {
    happened: [...facts.flatMap(({ date }) => daysIn(date)), ...all.flatMap((id) => [...(bySource.get(id) ?? [])])],
    published: all.flatMap((id) => daysIn(sources.get(id)?.published)),
    anywhere,
  };
}
