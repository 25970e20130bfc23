import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { columnsOf, hasNote, inRow, type Table } from './look-again.ts';

/** Rows with a word, and with others, below which it is chance that a column is filled only beside the others. */
const ENOUGH = 8;

/** Rows with a word of a category beside a figure that no other row with this word has, and rows with other words do. */
export function filledBesideWord(table: Table): ContentProblem[] {
  return columnsOf(table, 'category').flatMap((category) =>
    [...Map.groupBy(table.rows, ({ cells }) => cells[category])].flatMap(([word, rows]) => {
      if (typeof word !== 'string' || rows.length <= ENOUGH) return [];
      const others = table.rows.filter((row) => !rows.includes(row) && row.cells[category] !== null);
      return columnsOf(table, 'number').flatMap((name) => {
        const [odd, ...more] = rows.filter((row) => isFilled(row, name));
        if (!odd || more.length > 0 || hasNote(odd) || others.filter((row) => isFilled(row, name)).length < ENOUGH)
          return [];
        const usual = others.find((row) => isFilled(row, name))?.cells[category];
        const what = `"${category}" is "${word}" here, and no other row with that word has a figure under "${name}"; rows with "${String(usual)}" have one.`;
        return [
          inRow(table, odd, what, 'Correct the one that is wrong, or say in the note of the row why both are right.'),
        ];
      });
    }),
  );
}

function isFilled({ cells }: Row, name: string): boolean {
  return (cells[name] ?? null) !== null;
}
