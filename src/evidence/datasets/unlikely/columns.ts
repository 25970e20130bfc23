import { parseUnit } from '../../../basics/unit.ts';
import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Dataset, Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** How many others must be alike before the one that is not is told, by what they have in common. */
const ENOUGH = { whole: 12, above: 12, share: 6, same: 8 };

interface Figure {
  row: Row;
  value: number;
}

/** What all figures of a column but one may have in common, and what to do with that one. */
interface Sort {
  isUsual: (value: number, others: readonly number[]) => boolean;
  enough: number;
  words: (others: readonly number[]) => string;
  remedy: string;
}

const SORTS: readonly Sort[] = [
  {
    isUsual: (value) => value >= 0,
    enough: ENOUGH.above,
    words: () => 'below zero',
    remedy: 'Take the hyphen away, if it is no minus.',
  },
  {
    isUsual: (value, others) => value === others[0],
    enough: ENOUGH.same,
    words: (others) => `other than ${String(others[0])}`,
    remedy: 'See whether a digit was lost or added.',
  },
];

const WHOLE: Sort = {
  isUsual: Number.isInteger,
  enough: ENOUGH.whole,
  words: () => 'broken',
  remedy: 'See whether its point stands for a comma of thousands.',
};

const SHARE: Sort = {
  isUsual: (value) => value >= 0 && value <= 100,
  enough: ENOUGH.share,
  words: () => 'above a hundred percent',
  remedy: 'See whether a digit was added, or its point was lost.',
};

/** The one figure of a column that is not as all others are: whole, above zero, below a hundred percent, or the same. */
export function unlikeOthers(table: Table): ContentProblem[] {
  return table.columns.flatMap(({ name, type, unit }) => {
    if (type !== 'number') return [];
    const figures = table.rows.flatMap((row): Figure[] => {
      const value = row.cells[name];
      return typeof value === 'number' ? [{ row, value }] : [];
    });
    const sorts = [...SORTS, ...(unit === 'percent' ? [SHARE] : isCounted(unit) ? [WHOLE] : [])];
    return sorts.flatMap((sort) => {
      const odd = oddOne(figures, sort);
      if (!odd) return [];
      const what = `${String(odd.value)} is the one figure in the column "${name}" that is ${sort.words(othersOf(figures, odd))}.`;
      return [inRow(table, odd.row, what, sort.remedy)];
    });
  });
}

/** Whether a unit is of things that are counted: no money, and no thousands of anything. */
function isCounted(unit = ''): boolean {
  const { scale, currency } = parseUnit(unit);
  return unit !== '' && scale === 1 && currency === undefined;
}

function oddOne(figures: readonly Figure[], { isUsual, enough }: Sort): Figure | undefined {
  if (figures.length <= enough) return undefined;
  // Where the first figure is the odd one, it is the second that the others are like.
  return [figures.slice(1), figures].flatMap((some) => {
    const [{ value } = { value: 0 }] = some;
    const odd = figures.filter((figure) => !isUsual(figure.value, [value]));
    return odd.length === 1 ? odd : [];
  })[0];
}

function othersOf(figures: readonly Figure[], odd: Figure): number[] {
  return figures.filter((figure) => figure !== odd).map(({ value }) => value);
}

/** A table whose key is a running number, and one of the numbers that no row has. */
export function missedNumbers(table: Table & Pick<Dataset, 'key'>): ContentProblem[] {
  const [name, ...more] = table.key ?? [];
  if (name === undefined || more.length > 0 || !columnsOf(table, 'number').includes(name)) return [];
  const numbers = table.rows.map((row) => ({ row, value: Number(row.cells[name]) })).sort((a, b) => a.value - b.value);
  const after = numbers.filter(({ value }, index) => index > 0 && value !== (numbers[index - 1]?.value ?? 0) + 1);
  const [next, ...others] = after;
  if (!next || others.length > 0) return [];
  const what = `No row has ${String(next.value - 1)} under "${name}", and the others are counted through.`;
  return [inRow(table, next.row, what, 'Count on from the row before, or add the row that is missing.')];
}
