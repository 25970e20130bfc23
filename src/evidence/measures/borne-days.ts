import { addMonths } from '../../basics/add-months.ts';
import { datesNamed } from '../../basics/dates-named.ts';
import { dateInWords, isDateText, startOf } from '../../basics/partial-date.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Records } from '../../records/reading/read-records.ts';
import type { Dataset, Row } from '../datasets/dataset.ts';
import type { ItemRecord } from './item-schema.ts';
import { MEASURES } from './measure.ts';

/** Dates by which a day of an item may be borne out, beside the row of its measure: those of facts and of events. */
export interface DatesElsewhere {
  facts: ReadonlyMap<string, { date?: string | undefined }>;
  events: readonly { date: string }[];
}

/**
 * Days under `grace` and `due` that stand nowhere else: neither in the row of the measure, as a day, in words, or as a term from
 * its first day, nor as the date of a fact or an event. Mostly they are mistyped.
 */
export function unborneDays(
  items: Records<ItemRecord>,
  datasets: ReadonlyMap<string, Dataset>,
  { facts, events }: DatesElsewhere,
): ContentProblem[] {
  const rows = new Map(datasets.get(MEASURES)?.rows.map((row) => [String(row.cells.measure_id ?? ''), row]));
  const elsewhere = new Set([...facts.values(), ...events].flatMap(({ date = '' }) => date.split('/')));
  return [...items.values].flatMap(([id, item]) =>
    (['grace', 'due'] as const).flatMap((key) =>
      Object.entries(item[key]).flatMap(([measure, day]) => {
        const row = rows.get(measure);
        if (!row || !item.measures.includes(measure) || !isDateText(day) || elsewhere.has(day)) return [];
        // A day before the measure begins is told as that.
        if (day <= String(row.cells.effective_date)) return [];
        const [written, terms] = [daysIn(row), termsOf(row)];
        if (written.includes(day) || terms.includes(day)) return [];
        const what = `${dateInWords(day)} stands neither in the row of the measure "${measure}", which has ${written.map(dateInWords).join(', ')}, nor in a fact or an event.`;
        const remedy = 'Correct the day; or write it into the row too, if its sources have it.';
        return [items.problemAt('look-again', id, [key, measure], what, remedy)];
      }),
    ),
  );
}

/** The days that a row has, whatever cell they stand in. */
function daysIn({ cells }: Row): string[] {
  const texts = Object.values(cells).map(String);
  const days = texts.flatMap((text) => [...(text.match(/\b\d{4}-\d\d-\d\d\b/g) ?? []), ...datesNamed(text)]);
  return [...new Set(days)].filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && isDateText(day)).sort();
}

const TERM = /\b(\d{1,4}) (day|week|month|year)s?\b/g;

/** The days on which the terms end that a row names, counted from its first day: "for 30 days", or 24 under one column and months under the next. */
function termsOf({ cells }: Row): string[] {
  const from = String(cells.effective_date ?? '');
  if (!isDateText(from)) return [];
  const text = Object.values(cells)
    .map((cell) => String(cell ?? ''))
    .join(' ');
  return [...text.matchAll(TERM)].map(([, count, unit]) => after(startOf(from), Number(count), unit ?? ''));
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

function after(day: string, count: number, unit: string): string {
  if (unit in MONTHS) return addMonths(day, count * (MONTHS[unit] ?? 1));
  const time = Date.parse(`${day}T00:00Z`) + count * (DAYS[unit] ?? 1) * 24 * 60 * 60 * 1000;
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
