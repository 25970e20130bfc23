import { endOf, startOf } from '../../basics/partial-date.ts';
import type { Dataset, Row } from './dataset.ts';

/** How fresh figures are. Dates have the precision with which they are known. */
export interface Freshness {
  /** The last date that the figures are of; undefined where the table does not say. */
  through: string | undefined;
  /** The day the table was put together. */
  takenOn: string;
  /** When the next figures were promised; undefined where nobody has promised any. */
  nextExpected: string | undefined;
  /** True if the promised date lay before the day up to which the site gathered its evidence. */
  isOverdue: boolean;
}

const NO_END = '..';

/** Compares what a table promises with `asOf`, the day up to which evidence was gathered: never with the clock. */
export function freshness(dataset: Dataset, through: string | undefined, asOf: string): Freshness {
  const { compiledOn: takenOn, nextExpected } = dataset;
  const isOverdue = nextExpected !== undefined && endOf(nextExpected) < asOf;
  return { through, takenOn, nextExpected, isOverdue };
}

/**
 * The last date that the figures of some rows are of: the end of the latest in the date column, else what the
 * editor typed. An interval with no end counts from its start.
 */
export function lastDate(dataset: Dataset, rows: readonly Row[]): string | undefined {
  const { dateColumn } = dataset;
  if (dateColumn === undefined) return dataset.dataThrough;
  const dates = rows.flatMap(({ cells }) => {
    const cell = cells[dateColumn];
    return typeof cell === 'string' ? [lastPart(cell)] : [];
  });
  return dates.toSorted((a, b) => compare(endOf(a), endOf(b)) || compare(startOf(a), startOf(b))).at(-1);
}

function lastPart(date: string): string {
  const [start = date, end = start] = date.split('/');
  return end === NO_END ? start : end;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
