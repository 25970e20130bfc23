import { splitIds, type ClockStart, type Dataset, type Row } from './dataset.ts';
import { parsePartialDate } from '../../basics/partial-date.ts';
import { timeBetween } from '../../basics/time-between.ts';

/** The rows of the other table that a row names, joined by ; each with its date. */
export function namedStarts(row: Row, { column, key, date }: ClockStart, other: Dataset | undefined) {
  return splitIds(row.cells[column]).map((name) => {
    const found = other?.rows.find(({ cells }) => cells[key] === name);
    return { name, date: wholeDay(found?.cells[date]), isKnown: found !== undefined };
  });
}

/** The day from which a row is counted: the last of those that it names; undefined where one of them is not known. */
export function startOfClock(row: Row, from: ClockStart, other: Dataset | undefined): string | undefined {
  const days = namedStarts(row, from, other).map((start) => start.date);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

/** A cell that holds a whole day; undefined for a month, a year, an interval or a gap. */
export function wholeDay(cell: unknown): string | undefined {
  return typeof cell === 'string' && parsePartialDate(cell)?.day !== undefined ? cell : undefined;
}

/** Days from one day to another, below zero where the other came first. */
export function daysFrom(start: string, end: string): number {
  return timeBetween(start, end, 'days', 'nearest').count;
}
