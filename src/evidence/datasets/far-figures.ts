import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { Dataset } from './dataset.ts';

/** Figures below which a column says nothing of how large they are. */
const ENOUGH = 12;

/** A figure in thousands where the others are in millions is a thousand times too large; one of a decimal point lost, a hundred. */
const TIMES = 100;

/** Figures a hundred times as large as any other of their column: mostly typed in another unit, or without their point. */
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
      if (Math.abs(largest.value) < TIMES * Math.abs(next.value)) return [];
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
