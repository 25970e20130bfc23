import { checkPrecision } from './cell-problems.ts';
import type { Cell, Column, Row } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';
import { readCell, type Report } from './read-cell.ts';

/** What spreadsheets have below a table. */
const TOTAL = /^\s*(?:(?:grand )?total|sum|average|mean)\s*$/i;

/** The cells of a row by the names of their columns; what is wrong with the row or a cell is told. */
export function readRow(fields: CsvField[], columns: Column[], report: Report): Row {
  const line = fields[0]?.line ?? 0;
  const cells: Record<string, Cell> = {};
  if (fields.length < columns.length && fields.some(({ text }) => text.includes('\t'))) {
    const remedy = 'Write a comma for each tab, and quotation marks around a cell that holds a comma.';
    report({ line, column: 1 }, 'The cells of this row are divided by tabs, and commas are wanted.', remedy);
    return { line, cells };
  }
  if (columns.length > 2 && fields.length === 2 * columns.length - 1) {
    const remedy = 'Begin the second row on a line of its own.';
    report({ line, column: 1 }, 'Two rows have run into one line here.', remedy);
    return { line, cells };
  }
  if (/^\s*(?:#|\/\/|<!--)/.test(fields[0]?.text ?? '') && columns[0]?.type !== 'text') {
    const what = 'This row begins with the sign of a remark, and a table has no remarks: every row of it is read.';
    report({ line, column: 1 }, what, 'Take the sign away, or delete the row.');
    return { line, cells };
  }
  const curly = fields.find(({ text }) => /^\s*[“”„][^“”]*$/.test(text));
  if (fields.length > columns.length && curly) {
    const remedy = 'Type straight ones around the whole cell: "one, two".';
    report(curly, 'The quotation marks here are curly, and do not hold a cell together.', remedy, {
      likeness: 'curly',
      noun: 'row',
    });
    return { line, cells };
  }
  if (fields.length !== columns.length) {
    const what = `This row has ${fields.length === 1 ? '1 cell' : `${String(fields.length)} cells`}; the table has ${String(columns.length)} columns.`;
    const remedy =
      fields.length === 1
        ? 'If it is a remark below the table, move it to caveats in dataset.yaml; else add the missing cells.'
        : fields.length < columns.length
          ? 'Add the missing cells, an empty one as a comma alone.'
          : 'Put quotation marks around a cell that holds a comma, write thousands without one and decimals with a point, or remove what is too much.';
    report({ line, column: 1 }, what, remedy, { likeness: `cells ${String(fields.length)}`, noun: 'row' });
    return { line, cells };
  }
  if (columns[0]?.type !== 'text' && TOTAL.test(fields[0]?.text ?? '')) {
    const remedy = 'Delete the row: what is added up is a fact, with reduce: sum.';
    report(
      { line, column: 1 },
      `This row is a ${fields[0]?.text.trim().toLowerCase() ?? ''}, and no row of its own.`,
      remedy,
    );
    return { line, cells };
  }
  columns.forEach((column, index) => {
    const field = fields[index];
    if (field) cells[column.name] = readCell(field, column, report);
  });
  checkPrecision(fields, cells, columns, report);
  return { line, cells };
}
