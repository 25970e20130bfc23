import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { rowSources, type Dataset, type Row } from '../dataset.ts';
import { sameRows } from './copies.ts';
import { columnsOf, inRow } from './look-again.ts';

/** A remark shorter than this may fit two rows. */
const SHORTEST = 16;

/**
 * Rows that have the figures, the sources and the remark of another row, and no other row has that remark: it was copied, and
 * not all of it was filled in anew.
 */
export function copiedRows(dataset: Dataset): ContentProblem[] {
  const numbers = columnsOf(dataset, 'number');
  const told = sameRows(dataset).map(({ line }) => line);
  return notesOf(dataset).flatMap((name) => {
    const noted = dataset.rows.filter(({ cells }) => String(cells[name] ?? '').length >= SHORTEST);
    return [...Map.groupBy(noted, ({ cells }) => cells[name]).values()].flatMap((alike) => {
      const [one, other, ...more] = alike;
      if (!one || !other || more.length > 0 || told.includes(other.line) || !isCopy(dataset, one, other, numbers))
        return [];
      const figures = numbers.flatMap((column) => one.cells[column] ?? []).join(', ');
      const what = `This row has the figures (${figures}), the sources and the "${name}" of line ${String(one.line)}.`;
      return [inRow(dataset, other, what, 'See whether one was copied from the other, and not filled in anew.')];
    });
  });
}

function notesOf(dataset: Dataset): string[] {
  return columnsOf(dataset, 'text').filter((name) => name === 'note' || name === 'notes');
}

function isCopy(dataset: Dataset, one: Row, other: Row, numbers: readonly string[]): boolean {
  const figures = numbers.map((name) => [one.cells[name] ?? null, other.cells[name] ?? null] as const);
  const sources = rowSources(dataset, one);
  return (
    figures.some(([a]) => a !== null && a !== 0) &&
    figures.every(([a, b]) => a === b) &&
    sources.length > 0 &&
    sources.join() === rowSources(dataset, other).join()
  );
}
