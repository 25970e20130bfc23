import { KEPT_IN_DATASETS } from './dataset-addresses.ts';
import type { ClockStart, Dataset, Row } from './dataset.ts';
import { addMonths } from '../../basics/add-months.ts';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import { neededColumns, type Needs } from './needed-columns.ts';
import { daysFrom, namedStarts, startOfClock, wholeDay } from './clock-days.ts';

interface Placed {
  file: string;
  dataset: Dataset;
}

/** A hundred years. */
const MOST_MONTHS = 1200;

/** Says where a problem stands in the description of a table. */
type AtKey = (id: string, path: string[], what: string, remedy: string) => ContentProblem;

/** Every column and row that the clocks of the tables name is there, and every due day is as many months on as its row says. */
export function clockProblems(
  tables: readonly Placed[],
  datasets: ReadonlyMap<string, Dataset>,
  atKey: AtKey,
): ContentProblem[] {
  return tables.flatMap((table) => {
    const unknown = unknownNames(table.dataset, datasets, atKey);
    if (unknown.length > 0) return unknown;
    const needed = neededColumns(table.dataset, needsOf(table.dataset));
    return needed.length > 0 ? needed : rowProblems(table, datasets);
  });
}

function needsOf({ deadline, lag }: Dataset): Needs {
  const { months, due, done, title, summary } = deadline ?? {};
  const needs = [
    [months, 'number?'],
    [due, 'day'],
    [done, 'date?'],
    [title, 'text'],
    [summary, 'text'],
    [lag?.to, 'date?'],
    [lag?.days, 'number?'],
  ] as const;
  return Object.fromEntries(needs.flatMap(([column, need]) => (column === undefined ? [] : [[column, need]])));
}

function unknownNames(
  { id, columns, deadline, lag }: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
  atKey: AtKey,
): ContentProblem[] {
  const own = columns.map(({ name }) => name);
  return Object.entries({ deadline, lag }).flatMap(([role, clock]) => {
    if (!clock) return [];
    const { from, ...rest } = clock;
    const named = Object.entries(rest).filter(([key]) => key !== 'label');
    const other = datasets.get(from.dataset);
    if (!other) {
      const remedy = didYouMean(from.dataset, datasets.keys()) + KEPT_IN_DATASETS;
      return [atKey(id, [role, 'from', 'dataset'], `There is no dataset "${from.dataset}".`, remedy)];
    }
    const theirs = other.columns.map(({ name }) => name);
    const missing = (path: string[], name: string, known: string[], where: string) =>
      known.includes(name)
        ? []
        : [
            atKey(
              id,
              [role, ...path],
              `"${where}" has no column "${name}".`,
              `${didYouMean(name, known)}Its columns are: ${known.join(', ')}.`,
            ),
          ];
    return [
      ...named.flatMap(([key, name]) => (name === undefined ? [] : missing([key], name, own, id))),
      ...missing(['from', 'column'], from.column, own, id),
      ...(['key', 'date'] as const).flatMap((key) => missing(['from', key], from[key], theirs, other.id)),
    ];
  });
}

function rowProblems({ file, dataset }: Placed, datasets: ReadonlyMap<string, Dataset>): ContentProblem[] {
  const { deadline, lag, rows } = dataset;
  const at = ({ line }: Row, what: string, remedy: string): ContentProblem => ({
    rule: 'table',
    file,
    line,
    column: 1,
    what,
    remedy,
  });
  const unknown = (row: Row, from: ClockStart) => {
    const other = datasets.get(from.dataset);
    return namedStarts(row, from, other)
      .filter(({ isKnown }) => !isKnown)
      .map(({ name }) => {
        const keys = (other?.rows ?? []).map(({ cells }) => String(cells[from.key]));
        const remedy = `${didYouMean(name, keys)}Name rows of content/datasets/${from.dataset}/data.csv, joined by ;`;
        const what = `"${from.dataset}" has no row with ${from.key} "${name}".`;
        return { ...at(row, what, remedy), rule: 'reference' as const, missing: `row ${name}` };
      });
  };
  const wrongDay = (row: Row) => {
    if (!deadline) return [];
    const { [deadline.months]: months, [deadline.due]: due } = row.cells;
    const start = startOfClock(row, deadline.from, datasets.get(deadline.from.dataset));
    if (start === undefined || typeof months !== 'number') return [];
    if (!Number.isInteger(months) || months < 0 || months > MOST_MONTHS)
      return [at(row, `${deadline.months} is ${String(months)}.`, 'Write whole months, or leave the cell empty.')];
    const day = addMonths(start, months);
    const what = `${String(months)} months from ${start} end on ${day}; ${deadline.due} says ${String(due)}.`;
    return due === day ? [] : [at(row, what, `Write ${day}, or correct ${deadline.months}.`)];
  };
  const wrongDays = (row: Row) => {
    if (lag?.days === undefined || unknown(row, lag.from).length > 0) return [];
    const start = startOfClock(row, lag.from, datasets.get(lag.from.dataset));
    const [end, said] = [row.cells[lag.to], row.cells[lag.days]];
    const day = wholeDay(end);
    const days = start !== undefined && day !== undefined ? daysFrom(start, day) : null;
    if (said === days) return [];
    const words =
      days === null
        ? 'No day is known to count to or from'
        : `From ${start ?? ''} to ${String(end)} it is ${days} ${days === 1 ? 'day' : 'days'}`;
    const remedy = days === null ? 'Leave the cell empty.' : `Write ${days}, or correct one of the dates.`;
    return [at(row, `${words}; ${lag.days} says ${said === null ? 'nothing' : String(said)}.`, remedy)];
  };
  const starts = [deadline?.from, lag?.from].filter((from) => from !== undefined);
  return rows.flatMap((row) => [...starts.flatMap((from) => unknown(row, from)), ...wrongDay(row), ...wrongDays(row)]);
}
