import { shifted, withoutDust } from './decimal.ts';
import { roundFigure, type RoundedFigure, type RoundingOptions } from './round-figure.ts';
import { CURRENCIES, parseUnit, singular, type Unit } from './unit.ts';

/** How to print a figure. The rules of rounding are those of roundFigure. */
export interface NumberOptions extends RoundingOptions {
  /** Leaves the unit away where it is a word ("workers"); signs and scale ("$", "million") stay. */
  withoutUnit?: boolean;
}

const NO_BREAK_SPACE = '\u00a0';

/**
 * Prints a value in its unit: `formatNumber(1720, 'million US dollars')` is "$1.72 billion". Thousands are grouped, a
 * no-break space stands between figure and unit, a true minus sign before negatives, and one has a singular unit.
 */
export function formatNumber(value: number, unit = '', options: NumberOptions = {}): string {
  const { sign, figure, parts } = prepare(value, unit, options);
  const { before, after } = parts.currency === undefined ? { before: '', after: '' } : CURRENCIES[parts.currency];
  return (
    (sign < 0 ? '\u2212' : '') +
    before +
    inDigits(figure, options.decimals) +
    after.replace(' ', NO_BREAK_SPACE) +
    unitWords(figure, parts, options)
  );
}

/** Prints a range: "20 to 30 trucks a day", "$1.2 billion to $2.3 billion". */
export function formatRange(low: number, high: number, unit = '', options: NumberOptions = {}): string {
  const first = formatNumber(low, unit, { ...options, withoutUnit: true });
  return `${first} to ${formatNumber(high, unit, options)}`;
}

/** The value that the printed text says, in the unit without its scale: 1720 million that print as "$1.72 billion" are 1720000000. */
export function printedValue(value: number, unit = '', options: NumberOptions = {}): number {
  const { sign, figure } = prepare(value, unit, options);
  return sign * shifted(figure.number, Math.log10(figure.scale.value));
}

function prepare(value: number, unit: string, options: NumberOptions) {
  const parts = parseUnit(unit);
  const figure = roundFigure(shifted(Math.abs(withoutDust(value)), Math.log10(parts.scale)), parts, options);
  return { sign: value < 0 ? -1 : 1, figure, parts };
}

/** By the fewest and the most decimals. To make one of these takes far longer than to use it. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatWith(fewest: number, most: number): Intl.NumberFormat {
  const decimals = { minimumFractionDigits: fewest, maximumFractionDigits: most };
  const key = `${fewest}–${most}`;
  const format = FORMATS.get(key) ?? new Intl.NumberFormat('en-US', decimals);
  FORMATS.set(key, format);
  return format;
}

function inDigits({ number, decimals, scale }: RoundedFigure, fewest = 0): string {
  const digits = formatWith(fewest, decimals).format(number);
  return scale.word === '' ? digits : `${digits}${NO_BREAK_SPACE}${scale.word}`;
}

function unitWords(
  { number, scale }: RoundedFigure,
  { words, currency }: Unit,
  { withoutUnit = false }: NumberOptions,
): string {
  if (words === '' || withoutUnit) return '';
  const isOne = number === 1 && scale.word === '' && currency === undefined;
  return NO_BREAK_SPACE + (isOne ? singular(words) : words);
}
