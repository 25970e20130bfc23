import { endOf, isDateText, parsePartialDate, startOf } from '../../../basics/partial-date.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Rows below which a column says nothing of what its dates are like. */
const ENOUGH = 12;

/** The one date of a column after the day of the site, and by a year or more: mostly a year mistyped. */
export function farDays(table: Table, asOf?: string): ContentProblem[] {
  if (asOf === undefined || table.rows.length < ENOUGH) return [];
  return columnsOf(table, 'date').flatMap((name) => {
    const [only, ...more] = datesIn(table, name).filter(({ date }) => startOf(date) > asOf);
    if (!only || more.length > 0 || Number(only.date.slice(0, 4)) - Number(asOf.slice(0, 4)) < 1) return [];
    const what = `${only.date} is after the day of the site, ${asOf}, and no other date in the column "${name}" is.`;
    return [inRow(table, only.row, what, 'See whether its year is right.')];
  });
}

/** Years between a date and all others, from which on it is mostly mistyped. */
const FAR = 150;

/** The one date of a column that lies very far before all others: "0216" for 2016. */
export function ancientDays(table: Table): ContentProblem[] {
  return columnsOf(table, 'date').flatMap((name) => {
    const [first, second, third] = datesIn(table, name).sort((a, b) => (startOf(a.date) < startOf(b.date) ? -1 : 1));
    if (!first || !second || !third || yearOf(second.date) - yearOf(first.date) < FAR) return [];
    const what = `${first.date} lies ${String(yearOf(second.date) - yearOf(first.date))} years before every other date in the column "${name}".`;
    return [inRow(table, first.row, what, 'See whether its year is right.')];
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The one row that stands out of the order of its dates, which all others keep. */
export function outOfOrder(table: Table & Pick<Dataset, 'dateColumn'>): ContentProblem[] {
  const dates = table.dateColumn === undefined ? [] : datesIn(table, table.dateColumn);
  if (dates.length !== table.rows.length || dates.length < LEAST_IN_ORDER) return [];
  const falls = fallsIn(dates);
  if (falls.length !== 1) return [];
  const at = falls[0] ?? 0;
  // Either of the two rows may be the one that was moved.
  const odd = [at - 1, at].find((index) => fallsIn(dates.filter((_, other) => other !== index)).length === 0);
  const moved = odd === undefined ? undefined : dates[odd];
  if (!moved) return [];
  const what = `This row, of ${moved.date}, stands out of the order of dates, which all others keep.`;
  return [inRow(table, moved.row, what, 'Move it to where its date belongs, or correct the date.')];
}

const LEAST_IN_ORDER = 5;

/** The places at which a date lies before the one above it. */
function fallsIn(dates: readonly { date: string }[]): number[] {
  return dates.flatMap(({ date }, index) => {
    const before = dates[index - 1];
    return before !== undefined && endOf(date) < startOf(before.date) ? [index] : [];
  });
}

function datesIn({ rows }: Table, name: string): { row: Row; date: string }[] {
  return rows.flatMap((row) => {
    const date = row.cells[name];
    return typeof date === 'string' && isDateText(date) ? [{ row, date }] : [];
  });
}

const PRECISIONS: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The one date that is finer than all others of its column, which are of one sort: a spreadsheet makes a day of a month. */
export function finerDays(table: Table): ContentProblem[] {
  return columnsOf(table, 'date').flatMap((name) => {
    const single = datesIn(table, name).filter(({ date }) => !date.includes('/'));
    const usual = Math.min(...single.map(({ date }) => date.length));
    const [odd, ...more] = single.filter(({ date }) => date.length > usual);
    if (!odd || more.length > 0 || single.length <= ENOUGH) return [];
    const what = `"${odd.date}" is a ${PRECISIONS[odd.date.length] ?? 'date'}, and every other date in the column "${name}" is a ${PRECISIONS[usual] ?? 'date'}.`;
    const remedy = `If a spreadsheet made it so, write ${odd.date.slice(0, usual)}, and give the column the format text.`;
    return [inRow(table, odd.row, what, remedy)];
  });
}

/** The one hole in a table that has a row for every month, or for every year, before and after it. */
export function missedDates(table: Table & Pick<Dataset, 'dateColumn'>): ContentProblem[] {
  const dates = table.dateColumn === undefined ? [] : datesIn(table, table.dateColumn);
  const lengths = new Set(dates.flatMap(({ date }) => date.split('/').map((part) => part.length)));
  const [length] = lengths;
  if (lengths.size > 1 || (length !== 4 && length !== 7) || dates.length < ENOUGH) return [];
  const spans = dates
    .filter(({ date }) => !date.endsWith('..'))
    .map(({ row, date }) => ({ row, date, first: slotOf(startOf(date), length), last: slotOf(endOf(date), length) }))
    .sort((a, b) => a.first - b.first);
  const holes = holesIn(spans);
  const [hole] = holes;
  if (!hole || holes.length > 1 || hole.last - hole.first > dates.length) return [];
  const [from, to] = [dateOf(hole.first, length), dateOf(hole.last, length)];
  const missed = from === to ? from : `${from} to ${to}`;
  const what = `No row is of ${missed}, and the table has one for every ${PRECISIONS[length] ?? 'date'} before and after.`;
  const remedy =
    'See whether a row was left out, or its date is mistyped. Where no figure is known, add the row with empty cells.';
  return [inRow(table, hole.row, what, remedy)];
}

interface Span {
  first: number;
  last: number;
  row: Row;
}

/** What lies between spans in order: the row is that after the hole. */
function holesIn(spans: readonly Span[]): Span[] {
  let reached = spans[0]?.last ?? 0;
  return spans.flatMap(({ first, last, row }) => {
    const hole = first > reached + 1 ? [{ first: reached + 1, last: first - 1, row }] : [];
    reached = Math.max(reached, last);
    return hole;
  });
}

/** Months, or years, counted from the year 0. */
function slotOf(day: string, length: 4 | 7): number {
  const { year = 0, month = 1 } = parsePartialDate(day) ?? {};
  return length === 4 ? year : year * 12 + month - 1;
}

function dateOf(slot: number, length: 4 | 7): string {
  if (length === 4) return String(slot).padStart(4, '0');
  return `${String(Math.floor(slot / 12)).padStart(4, '0')}-${String((slot % 12) + 1).padStart(2, '0')}`;
}
