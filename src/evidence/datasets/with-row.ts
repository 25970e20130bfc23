import { stringify } from 'csv-stringify/sync';
import { isDateText, startOf } from '../../basics/partial-date.ts';
import { parseCsv, type CsvField } from './parse-csv.ts';

/**
 * A CSV text with one row more; every other line stays as it is, letter by letter. Where the rows stand in order of
 * `dateColumn` it is put in that order, after those of the same day, else at the end. Cells without a value are empty.
 */
export function withRow(text: string, cells: Readonly<Record<string, string>>, dateColumn?: string): string {
  const [header = [], ...rows] = parseCsv(text).rows;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const row = stringify([header.map(({ text: name }) => cells[name] ?? '')]).trimEnd();
  const whole = text.endsWith('\n') ? text : `${text}${end}`;
  const line = dateColumn === undefined ? undefined : lineAfter(header, rows, dateColumn, cells[dateColumn] ?? '');
  if (line === undefined) return `${whole}${row}${end}`;
  const lines = whole.split('\n');
  lines.splice(line - 1, 0, `${row}${end === '\n' ? '' : '\r'}`);
  return lines.join('\n');
}

/** The line before which a date belongs; undefined for the end of the table, and where its rows stand in no order. */
function lineAfter(header: CsvField[], rows: CsvField[][], column: string, date: string): number | undefined {
  const at = header.findIndex(({ text }) => text === column);
  const dates = rows.map((fields) => fields[at]?.text ?? '');
  if (![...dates, date].every(isDateText)) return undefined;
  const days = dates.map(startOf);
  const isInOrder = days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day);
  const next = isInOrder ? days.findIndex((day) => day > startOf(date)) : -1;
  return next < 0 ? undefined : rows[next]?.[0]?.line;
}
