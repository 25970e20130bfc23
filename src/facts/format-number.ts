/**
 * Numbers as readers see them. Rules, tested as a table in format-number.test.ts:
 * - money takes the largest of thousand-less, million and billion it reaches: "$1.72 billion", "$213 million", "$148,000";
 * - computed money is rounded to two decimals in billions, one below a hundred million, none above; stated figures keep
 *   up to three decimals, as their source printed them;
 * - counts are grouped by thousands; from a million they are written in millions if no digit is lost;
 * - a no-break space stands between figure and unit, a true minus sign before negatives.
 */

export interface NumberOptions {
  /** A figure as its source printed it: no rounding beyond three decimals. */
  stated?: boolean;
  /** Leaves the unit away where it is a word ("workers"); signs and scale ("$", "million") stay. */
  withoutUnit?: boolean;
}

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;
const CURRENCIES = { 'US dollars': { before: '$', after: '' }, yuan: { before: '', after: ' yuan' } } as const;
const NO_BREAK_SPACE = '\u00a0';

interface Unit {
  scale: number;
  currency?: keyof typeof CURRENCIES;
  /** What follows the figure: "workers", or " a year" after money. */
  words: string;
}

/** Prints a value in its unit: `formatNumber(1720, 'million US dollars')` is "$1.72 billion". */
export function formatNumber(value: number, unit = '', options: NumberOptions = {}): string {
  const sign = value < 0 ? '\u2212' : '';
  return sign + formatMagnitude(Math.abs(value), parseUnit(unit), options);
}

/** Prints a range: "20 to 30 trucks a day", "$1.2 billion to $2.3 billion". */
export function formatRange(low: number, high: number, unit = '', options: NumberOptions = {}): string {
  const first = formatNumber(low, unit, { ...options, withoutUnit: true });
  return `${first} to ${formatNumber(high, unit, options)}`;
}

/** Splits "million US dollars a year" into scale, currency and the words that follow the figure. */
export function parseUnit(unit: string): Unit {
  const [, scaleWord, rest = ''] = /^(?:(thousand|million|billion) )?(.*)$/.exec(unit) ?? [];
  const scale = scaleWord === undefined ? 1 : SCALES[scaleWord as keyof typeof SCALES];
  for (const currency of Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[]) {
    if (rest.startsWith(currency)) return { scale, currency, words: rest.slice(currency.length).trim() };
  }
  return { scale, words: rest };
}

function formatMagnitude(value: number, unit: Unit, options: NumberOptions): string {
  const amount = value * unit.scale;
  const words = unit.words === '' || options.withoutUnit === true ? '' : NO_BREAK_SPACE + unit.words;
  if (unit.currency === undefined) return formatCount(amount, unit) + words;
  const { before, after } = CURRENCIES[unit.currency];
  return before + formatMoney(amount, options) + after.replace(' ', NO_BREAK_SPACE) + words;
}

function formatMoney(amount: number, { stated = false }: NumberOptions): string {
  if (amount >= 1e9) return `${decimals(amount / 1e9, stated ? 3 : 2)}${NO_BREAK_SPACE}billion`;
  if (Math.round(amount) >= 1e6) {
    const digits = stated ? 3 : amount < 1e8 ? 1 : 0;
    const millions = decimals(amount / 1e6, digits);
    return millions === '1,000' ? `1${NO_BREAK_SPACE}billion` : `${millions}${NO_BREAK_SPACE}million`;
  }
  return decimals(amount, amount < 100 ? 2 : 0);
}

function formatCount(amount: number, unit: Unit): string {
  if (unit.words === 'percent') return decimals(amount, 1);
  const millions = amount / 1e6;
  if (millions >= 1 && Number.isInteger(round(millions * 100, 6))) {
    return `${decimals(millions, 2)}${NO_BREAK_SPACE}million`;
  }
  return decimals(amount, 2);
}

function decimals(value: number, most: number): string {
  return round(value, most).toLocaleString('en-US', { maximumFractionDigits: most });
}

/** Rounds half away from zero as the decimal digits are written, so 1.005 to two decimals is 1.01. */
function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * (1 + Number.EPSILON) * factor) / factor;
}
