import { counted } from '../../basics/counted.ts';
import { checkPrecision } from './cell-problems.ts';
import type { Cell, Column, Row } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';
import { readCell, type Report } from './read-cell.ts';

/** What spreadsheets have below a table. */
const TOTAL = /^\s*(?:(?:grand )?total|sum|average|mean)\s*$/i;

interface WrongRow {
  place?: CsvField;
  what: string;
  remedy: string;
  like?: Parameters<Report>[3];
}

/** What is wrong with a row as a whole; its cells are not read then. */
function wrongRow(fields: CsvField[], columns: Column[]): WrongRow | undefined {
  return (
    signsBetween(fields, columns) ??
    wrongCount(fields, columns) ??
    namesAgain(fields, columns) ??
    notARow(fields, columns)
  );
}

function signsBetween(fields: CsvField[], columns: Column[]): WrongRow | undefined {
  if (fields.length < columns.length && fields.some(({ text }) => text.includes('\t'))) {
    const remedy = 'Write a comma for each tab, and quotation marks around a cell that holds a comma.';
    return { what: 'The cells of this row are divided by tabs, and commas are wanted.', remedy };
  }
  const curly = fields.find(({ text }) => /^\s*[“”„][^“”]*$/.test(text));
  if (fields.length <= columns.length || !curly) return undefined;
  const what = 'The quotation marks here are curly, and do not hold a cell together.';
  const remedy = 'Type straight ones around the whole cell: "one, two".';
  return { place: curly, what, remedy, like: { likeness: 'curly', noun: 'row' } };
}

function wrongCount(fields: CsvField[], columns: Column[]): WrongRow | undefined {
  if (fields.length === columns.length) return undefined;
  if (columns.length > 2 && fields.length === 2 * columns.length - 1) {
    const what = 'Two rows have run into one line here.';
    return { what, remedy: 'Begin the second row on a line of its own.' };
  }
  const apart = sourcesApart(fields, columns);
  const what = `This row has ${counted(fields.length, 'cell')}; the table has ${counted(columns.length, 'column')}.`;
  const remedy =
    apart !== undefined
      ? `The sources of a row stand in one cell. Write ${apart}.`
      : fields.length === 1
        ? 'If it is a remark below the table, move it to caveats in dataset.yaml; else add the missing cells.'
        : fields.length < columns.length
          ? 'Look for a comma that was lost, or is another sign; an empty cell is a comma alone.'
          : 'Put quotation marks around a cell that holds a comma, write thousands without one and decimals with a point, or remove what is too much.';
  return { what, remedy, like: { likeness: `cells ${String(fields.length)}`, noun: 'row' } };
}

/** Ids of sources that a comma has put into cells of their own, as one cell; undefined where that is not what is too much. */
function sourcesApart(fields: CsvField[], columns: Column[]): string | undefined {
  const at = columns.findIndex(({ type }) => type === 'sources');
  const more = fields.length - columns.length;
  const ids = fields.slice(at, at + more + 1).map(({ text }) => text.trim());
  return at >= 0 && more > 0 && ids.every((id) => /^[a-z\d]+(?:-[a-z\d]+)+$/.test(id)) ? ids.join(';') : undefined;
}

/** The names of the columns, pasted with rows of another file. */
function namesAgain(fields: CsvField[], columns: Column[]): WrongRow | undefined {
  if (!columns.every(({ name }, index) => fields[index]?.text.trim() === name)) return undefined;
  return { what: 'The names of the columns stand here again.', remedy: 'Delete this line: they stand on the first.' };
}

/** A remark, or what is added up, in the place of a row: in a column of text, where a cell is empty that no row can do without. */
function notARow(fields: CsvField[], columns: Column[]): WrongRow | undefined {
  const [{ text } = { text: '' }] = fields;
  const isText = columns[0]?.type === 'text';
  if (!isText && /^\s*(?:#|\/\/|<!--)/.test(text)) {
    const what = 'This row begins with the sign of a remark, and a table has no remarks: every row of it is read.';
    return { what, remedy: 'Take the sign away, or delete the row.' };
  }
  const isWhole = columns.every(({ required }, index) => !required || fields[index]?.text.trim() !== '');
  if (!TOTAL.test(text) || (isText && isWhole)) return undefined;
  const remedy = 'Delete the row: what is added up is a fact, with reduce: sum.';
  return { what: `This row is a ${text.trim().toLowerCase()}, and no row of its own.`, remedy };
}

/** The cells of a row by the names of their columns; what is wrong with the row or a cell is told. */
export function readRow(fields: CsvField[], columns: Column[], report: Report): Row {
  const line = fields[0]?.line ?? 0;
  const cells: Record<string, Cell> = {};
  const wrong = wrongRow(fields, columns);
  if (wrong) {
    const { place = { line, column: 1 }, what, remedy, like } = wrong;
    report(place, what, remedy, like);
    return { line, cells };
  }
  columns.forEach((column, index) => {
    const field = fields[index];
    if (field) cells[column.name] = readCell(field, column, report);
  });
  checkPrecision(fields, cells, columns, report);
  return { line, cells };
}
