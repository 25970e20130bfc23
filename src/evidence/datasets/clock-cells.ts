import type { Dataset, Row } from './dataset.ts';
import { startOfClock, wholeDay } from './clock-days.ts';
import { doneInWords, lagInWords, termInWords } from './clock-words.ts';

/** A column that the clock of a table adds to it. */
export interface ClockColumn {
  label: string;
  textOf: (row: Row) => string;
}

/** The columns that the clocks of a table add: how a due day was worked out, and the days before or after it. */
export function clockColumns(
  { deadline, lag }: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
  asOf: string,
): ClockColumn[] {
  const startOf = (row: Row, from: { column: string; dataset: string; key: string; date: string }) =>
    startOfClock(row, from, datasets.get(from.dataset));
  const columns: ClockColumn[] = [];
  if (deadline) {
    const { from, months, due, done = '' } = deadline;
    const monthsOf = ({ cells }: Row) => (typeof cells[months] === 'number' ? cells[months] : undefined);
    columns.push(
      { label: 'Term', textOf: (row) => termInWords(monthsOf(row), startOf(row, from)) },
      {
        label: 'Against the due day',
        textOf: ({ cells }) => doneInWords(String(cells[due]), wholeDay(cells[done]), asOf),
      },
    );
  }
  if (lag) {
    const { from, to, label } = lag;
    columns.push({ label, textOf: (row) => lagInWords(startOf(row, from), wholeDay(row.cells[to])) });
  }
  return columns;
}
