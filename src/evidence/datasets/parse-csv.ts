import { CsvError, parse } from 'csv-parse/sync';

/** One field of a CSV file with its place, counted from 1. */
export interface CsvField {
  text: string;
  line: number;
  column: number;
}

/** Where the file cannot be read as CSV, and why. */
export interface CsvSyntaxProblem {
  line: number;
  column: number;
  message: string;
  /** The name that csv-parse gives the error. */
  code: string;
}

interface RawRecord {
  record: string[];
  raw: string;
}

/**
 * Reads CSV (RFC 4180: comma, double quotes, any line end, a byte-order mark allowed) into rows of placed fields.
 * The first row is the header. Never throws: a syntax error comes back as a problem, with no rows.
 */
export function parseCsv(text: string): { rows: CsvField[][]; problem?: CsvSyntaxProblem } {
  if (text.endsWith('\n') && !NOT_PLAIN.test(text)) return { rows: plainRows(text) };
  try {
    const options = {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: LINE_ENDS,
    } as const;
    return { rows: placeFields(parse(text, options) as unknown as RawRecord[]) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problem: syntaxProblem(error) };
  }
}

/** All of them, as programs mix them in one file; without these the first one holds for all. */
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Quotation marks, lines that end otherwise or are empty, marks of byte order, signs of two units of a text. */
const NOT_PLAIN = /["\r\uFEFF\uD800-\uDFFF]|^\n|\n\n/;

/** A table without these is divided at its commas: what csv-parse gives, in a third of the time. */
function plainRows(text: string): CsvField[][] {
  return text
    .slice(0, -1)
    .split('\n')
    .map((row, index) => {
      let column = 1;
      return row.split(',').map((cell) => {
        const field = { text: cell, line: index + 1, column };
        column += cell.length + 1;
        return field;
      });
    });
}

function placeFields(records: RawRecord[]): CsvField[][] {
  let line = 1;
  return records.map(({ record, raw }) => {
    const places = fieldPlaces(raw, line);
    const ends = raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    line += /[\r\n]$/.test(raw) ? ends : ends + 1;
    return record.map((text, index) => ({ text, ...(places[index] ?? { line, column: 1 }) }));
  });
}

/** Where each field of one raw record begins; commas and line ends inside quotes do not count. */
function fieldPlaces(raw: string, firstLine: number): { line: number; column: number }[] {
  const places = [{ line: firstLine, column: 1 }];
  // Nearly every row: without quotation marks, and with every sign one unit of a text.
  if (!/["\n\uD800-\uDFFF](?!$)/.test(raw)) {
    for (let at = raw.indexOf(','); at >= 0; at = raw.indexOf(',', at + 1))
      places.push({ line: firstLine, column: at + 2 });
    return places;
  }
  let [line, column, quoted] = [firstLine, 1, false];
  for (const character of raw) {
    if (character === '"') quoted = !quoted;
    column += 1;
    if (character === '\n') [line, column] = [line + 1, 1];
    if (character === ',' && !quoted) places.push({ line, column });
  }
  return places;
}

function syntaxProblem(error: CsvError): CsvSyntaxProblem {
  const { lines, column } = error as CsvError & { lines?: number; column?: number };
  return {
    line: lines ?? 1,
    column: typeof column === 'number' ? column + 1 : 1,
    message: error.message,
    code: error.code,
  };
}
