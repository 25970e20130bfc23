import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import type { Row } from '../dataset.ts';
import { columnsOf, inRow, type Table } from './look-again.ts';

/** Texts of a column, and the share of them that are distinct, from which on two that are the same are a copy. */
const ENOUGH = 12;
const MOSTLY = 0.9;

/** As many letters of a word tell it from others: "loans" and "loaned" are one. */
const STEM = 4;

/** The share of the words of a label that stand in other cells of its row: of its own, and of one that was copied. */
const OWN = 0.6;
const COPIED = 0.5;

/** A text of so many letters is of one row alone. */
const LONG = 60;

/** Rows whose label is that of another row and has little to do with the rest of its own: the row was copied, and it was left. */
export function copiedLabels(table: Table): ContentProblem[] {
  return columnsOf(table, 'text').flatMap((name) => {
    const filled = table.rows.filter(({ cells }) => typeof cells[name] === 'string');
    const alike = [...Map.groupBy(filled, ({ cells }) => cells[name]).values()];
    if (filled.length <= ENOUGH || alike.length < MOSTLY * filled.length) return [];
    return alike.flatMap((rows) => {
      if (rows.length < 2) return [];
      const long = copyOfLong(table, rows, name);
      if (long) return [long];
      const label = String(rows[0]?.cells[name]);
      const shares = rows.map((row) => ({ row, share: shareOf(label, row, name) }));
      const own = shares.find(({ share }) => share >= OWN);
      if (!own) return [];
      return shares
        .filter(({ share }) => share < COPIED)
        .map(({ row }) => {
          const what = `"${name}" is "${label}" here, as on line ${String(own.row.line)}, and the rest of this row speaks of something else.`;
          return inRow(table, row, what, 'Write one of its own, if it was left from a row that was copied.');
        });
    });
  });
}

/** The second of two rows that have the same long text; a remark may fit both. */
function copyOfLong(table: Table, [one, other, ...more]: readonly Row[], name: string): ContentProblem | undefined {
  const text = String(one?.cells[name]);
  if (!one || !other || more.length > 0 || text.length < LONG || /^notes?$/.test(name)) return undefined;
  const what = `"${name}" says here what it says on line ${String(one.line)}: "${text.slice(0, LONG / 2)}…"`;
  return inRow(table, other, what, 'Write a text of its own, if it was left from a row that was copied.');
}

/** The share of the words of a label that other cells of the row have, the ids of its sources among them. */
function shareOf(label: string, { cells }: Row, name: string): number {
  const words = stemsOf(label);
  const others = Object.entries(cells).flatMap(([key, cell]) => (key === name ? [] : stemsOf(String(cell ?? ''))));
  return words.length < 2 ? 1 : words.filter((word) => others.includes(word)).length / words.length;
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter(({ length }) => length >= STEM).map((word) => word.slice(0, STEM));
}
