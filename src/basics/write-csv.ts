import { stringify } from 'csv-stringify/sync';
import { plainDecimal } from './decimal.ts';

/** One field of a record; null is a gap. */
export type Field = string | number | null;

/** Signs with which a spreadsheet begins a formula, in all their widths. */
const SIGNS = '=+@\\-＝＋－＠﹦﹢﹣﹫';

/** What a spreadsheet passes over before a formula: blanks, signs that are not seen, quotation marks. */
const PASSED_OVER = '[\\s\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}"]*';

/** A signed number with words at most after it, to the end of the cell: no formula. */
const NUMBER = '[^\\S\\t\\r\\n]*[+-]\\d[\\p{L}\\p{N}.,% ]*(?:[;\\t\\r\\n]|$)';

/**
 * Where a cell would begin with a formula: at the beginning, or after what another setting of the spreadsheet takes for
 * the end of a cell. Tabs and line ends at the beginning count as OWASP has them ("CSV Injection").
 */
const FORMULA = new RegExp(
  `^(?=[\\t\\r\\n])|(?:^|(?<=[;|\\t\\n]|\\r(?!\\n))(?!${NUMBER}))(?=${PASSED_OVER}[${SIGNS}])`,
  'gu',
);

/** Text as it stands in a CSV: where a spreadsheet would take it for a formula, with an apostrophe before that. */
export function csvText(text: string): string {
  return text.replaceAll(FORMULA, "'");
}

/** Records as CSV (RFC 4180, lines ended by CR LF). A gap is an empty field; numbers are written without an exponent. */
export function writeCsv(records: readonly (readonly Field[])[]): string {
  return stringify(
    records.map((record) => record.map(asWritten)),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function asWritten(field: Field): string | null {
  if (typeof field === 'number') return plainDecimal(field);
  return field === null ? null : csvText(field);
}
