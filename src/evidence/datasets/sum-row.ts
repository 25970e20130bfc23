import type { CsvField } from './parse-csv.ts';

/** What spreadsheets call a row in which they add up the others. */
const SUM = /^(?:grand )?(?:total|sum|subtotal|average|mean)s?:?$/i;

/** The cell that says that a row adds up the others, where there is one. */
export function sumCell(fields: readonly CsvField[]): CsvField | undefined {
  return fields.find(({ text }) => SUM.test(text.trim()));
}
