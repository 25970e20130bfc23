import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { isDateText, startOf } from '../../basics/partial-date.ts';
import type { Dataset } from './dataset.ts';

/** Figures below which a column says nothing of how large they are. */
const ENOUGH = 12;

/** A figure in thousands where the others are in millions is a thousand times too large; one of a decimal point lost, a hundred. */
const TIMES = 100;

/** Figures more than a hundred times as large as any other of their column: mostly typed in another unit, or without their point. */
export function farFromOthers({ id, columns, rows }: Pick<Dataset, 'id' | 'columns' | 'rows'>): ContentProblem[] {
  return columns
    .filter(({ type }) => type === 'number')
    .flatMap(({ name }) => {
      const figures = rows.flatMap(({ line, cells }) => {
        const value = cells[name];
        return typeof value === 'number' && value !== 0 ? [{ line, value }] : [];
      });
      const [largest, next] = figures.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
      if (figures.length < ENOUGH || !largest || !next) return [];
      if (Math.abs(largest.value) <= TIMES * Math.abs(next.value)) return [];
      return [
        {
          rule: 'look-again' as const,
          file: `content/datasets/${id}/data.csv`,
          line: largest.line,
          column: 1,
          what: `${String(largest.value)} is more than ${String(TIMES)} times as large as any other figure in the column "${name}", of which the next is ${String(next.value)}.`,
          remedy: 'See whether it is in the unit of the column, and has its decimal point.',
        },
      ];
    });
}

/** What the ends of a range are called in the names of two columns. */
const ENDS = [
  ['low', 'high'],
  ['lower', 'upper'],
  ['min', 'max'],
] as const;

/** Rows of which the lower figure is above the upper one: the two were exchanged, or one is mistyped. */
export function turnedRanges({ id, columns, rows }: Pick<Dataset, 'id' | 'columns' | 'rows'>): ContentProblem[] {
  const numbers = columns.flatMap(({ name, type }) => (type === 'number' ? [name] : []));
  const pairs = numbers.flatMap((name) =>
    ENDS.flatMap(([low, high]) => {
      const other = name
        .split('_')
        .map((word) => (word === low ? high : word))
        .join('_');
      return other !== name && numbers.includes(other) ? [[name, other] as const] : [];
    }),
  );
  return pairs.flatMap(([low, high]) =>
    rows.flatMap(({ line, cells }) => {
      const [from, to] = [cells[low], cells[high]];
      if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
      const what = `"${low}", ${String(from)}, is above "${high}", ${String(to)}.`;
      const file = `content/datasets/${id}/data.csv`;
      return [
        { rule: 'table' as const, file, line, column: 1, what, remedy: 'Exchange the two cells, or correct one.' },
      ];
    }),
  );
}

/** The one date of a column after the day of the site, and by a year or more: mostly a year mistyped. */
export function farDays(
  { id, columns, rows }: Pick<Dataset, 'id' | 'columns' | 'rows'>,
  asOf?: string,
): ContentProblem[] {
  const dates = columns.flatMap(({ name, type }) => (type === 'date' ? [name] : []));
  if (asOf === undefined || rows.length < ENOUGH) return [];
  return dates.flatMap((name) => {
    const late = rows.filter(({ cells }) => {
      const date = cells[name];
      return typeof date === 'string' && isDateText(date) && startOf(date) > asOf;
    });
    const [only] = late;
    const date = String(only?.cells[name] ?? '');
    if (!only || late.length > 1 || Number(date.slice(0, 4)) - Number(asOf.slice(0, 4)) < 1) return [];
    const file = `content/datasets/${id}/data.csv`;
    const what = `${date} is after the day of the site, ${asOf}, and no other date in the column "${name}" is.`;
    return [
      { rule: 'look-again' as const, file, line: only.line, column: 1, what, remedy: 'See whether its year is right.' },
    ];
  });
}
