import { stringify } from 'csv-stringify/sync';
import { plainDecimal } from './decimal.ts';

/** One field of a record; null is a gap. */
export type Field = string | number | null;

/** Signs before which a spreadsheet passes over what is no text, and then takes what follows for a formula. */
const PASSED_OVER = /^[\s\u00a0]+(?=[=+@＝＋＠-])/;

/**
 * Records as CSV (RFC 4180, lines ended by CR LF). A gap is an empty field. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, "CSV Injection"); numbers never do, and are written in digits alone.
 */
export function writeCsv(records: readonly (readonly Field[])[]): string {
  return stringify(
    records.map((record) => record.map(disarmed)),
    { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/, cast: { number: plainDecimal } },
  );
}

/** The writer disarms text that begins with the sign of a formula, but not where blanks or line feeds stand before it. */
function disarmed(field: Field): Field {
  return typeof field === 'string' && PASSED_OVER.test(field) ? `'${field}` : field;
}
