import { isPrintable, plainDecimal } from '../../basics/decimal.ts';
import { isDateText } from '../../basics/partial-date.ts';
import type { Column, Row } from './dataset.ts';
import type { CsvField } from './parse-csv.ts';

type Report = (place: { line: number; column: number }, what: string, remedy: string) => void;

/** As many digits of a figure are kept by every program. */
const MOST_DIGITS = 15;

/** How much of a figure is shown that has more signs than anybody reads. */
const SHOWN = 20;

/** Digits that a number would not give back: zeros before it, as codes have, and more than a computer counts with. */
export function notAsTyped(text: string): { what: string; remedy: string } | undefined {
  if (/^-?0\d/.test(text)) {
    const what = `"${text}" begins with a zero, as codes do and figures do not: as a number it would become ${String(Number(text))}.`;
    return { what, remedy: 'Say type: text in dataset.yaml if it is a code, or type the figure without the zero.' };
  }
  if (/[1-9]/.test(text) && (Number(text) === 0 || !isPrintable(Number(text)))) {
    const size = Math.abs(Number(text)) < 1 ? 'small' : 'large';
    const what = `"${text.slice(0, SHOWN)}…", of ${text.length} signs, is too ${size} a figure to be printed or drawn.`;
    return { what, remedy: 'Say type: text in dataset.yaml if it is a code, or give the figures in another unit.' };
  }
  if (/^-?[1-9]\d{0,2}\.000$/.test(text)) {
    const what = `"${text}" may have a point for thousands, and is read as ${String(Number(text))}.`;
    return { what, remedy: `Write ${text.replace('.', '')}, or ${String(Number(text))}.` };
  }
  const digits = text.replace(/^-?0*\.?0*|[.-]/g, '').length;
  if (text.includes('.') && digits > MOST_DIGITS) {
    const what = `"${text}" has ${String(digits)} digits, as formulas of spreadsheets leave them.`;
    return {
      what,
      remedy: `Round it to what the source gives: ${String(Number(Number(text).toPrecision(6)))}, for example.`,
    };
  }
  const typed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  if (Number(text) === 0 || plainDecimal(Number(text)) === typed) return undefined;
  const what = `"${text}" has more digits than a number can keep: it would become ${plainDecimal(Number(text))}.`;
  return { what, remedy: 'Say type: text in dataset.yaml if it is a code, or type fewer digits: 15 are kept.' };
}

const PRECISION = '_precision';

/** A column "date_precision" beside a date says day, month or year as the date does. */
export function checkPrecision(fields: CsvField[], cells: Row['cells'], columns: Column[], report: Report): void {
  columns.forEach(({ name }, index) => {
    if (!name.endsWith(PRECISION)) return;
    const [said, date, field] = [cells[name], cells[name.slice(0, -PRECISION.length)], fields[index]];
    const known = ['year', 'month', 'day'];
    if (typeof date !== 'string' || !isDateText(date) || typeof said !== 'string' || !known.includes(said) || !field)
      return;
    const written = known[(date.split('/')[0] ?? '').split('-').length - 1];
    if (written === undefined || written === said) return;
    report(
      field,
      `"${said}" does not fit ${date}, which is a ${written}.`,
      `Write ${written}, or the date as a ${said}.`,
    );
  });
}
