import { endOf, isDateText, startOf } from '../../../basics/partial-date.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** How two dates of a row may lie to each other, and from how many rows on it is no chance. */
const WAYS = [
  {
    enough: 10,
    holds: (one: string, other: string) => startOf(other) >= startOf(one) && startOf(other) <= endOf(one),
    words: 'lies within',
    isTurned: true,
  },
  {
    enough: 5,
    holds: (one: string, other: string) => startOf(one) <= endOf(other),
    words: 'is not after',
    isTurned: false,
  },
];

/** The one row of which two dates do not lie to each other as in all others: an end before its beginning, another year. */
export function turnedDates(table: Table): ContentProblem[] {
  const names = columnsOf(table, 'date');
  const pairs = names.flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other] as const));
  const told = new Set<Row>();
  return pairs.flatMap(([one, other]) =>
    WAYS.flatMap(({ enough, holds, words, isTurned }) => {
      const rows = table.rows.flatMap((row) => {
        const [a, b] = [row.cells[one], row.cells[other]];
        return typeof a === 'string' && typeof b === 'string' && isDateText(a) && isDateText(b) ? [{ row, a, b }] : [];
      });
      const [odd, ...more] = rows.filter(({ a, b }) => !holds(a, b));
      if (!odd || more.length > 0 || rows.length <= enough || told.has(odd.row)) return [];
      // One of the two may be the wider in one row, and the other in another.
      if (isTurned && holds(odd.b, odd.a)) return [];
      told.add(odd.row);
      const [first, second] = isTurned ? [other, one] : [one, other];
      const [left, right] = isTurned ? [odd.b, odd.a] : [odd.a, odd.b];
      const what = `In all other rows "${first}" ${words} "${second}"; here they are ${left} and ${right}.`;
      return [inRow(table, odd.row, what, 'Correct the one that is wrong, or exchange them.')];
    }),
  );
}
