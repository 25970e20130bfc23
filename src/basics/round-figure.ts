import { shifted, withoutDust } from './decimal.ts';
import { SCALES, type Unit } from './unit.ts';

/** How a figure is rounded where the usual rule would not do. */
export interface RoundingOptions {
  /** A figure as its source printed it: no rounding beyond three decimals. */
  stated?: boolean | undefined;
  /** The decimals to print, no more and no fewer, whatever the usual rule says. */
  decimals?: number | undefined;
}

/** A figure as it will be printed: `number` in steps of `scale`, with at most `decimals` decimals. */
export interface RoundedFigure {
  number: number;
  decimals: number;
  scale: { value: number; word: '' | 'million' | 'billion' };
}

const ONES = { value: 1, word: '' } as const;
const MILLIONS = { value: SCALES.million, word: 'million' } as const;
const BILLIONS = { value: SCALES.billion, word: 'billion' } as const;
const STATED_DECIMALS = 3;
const SHARE_DECIMALS = 1;
/** The most decimals that Intl.NumberFormat takes. */
const MOST_DECIMALS = 100;

/**
 * Rounds an amount of at least zero, given in `unit` without its scale. The rules:
 * - Money is written in billions from a billion, in millions from a million, else in full. Money that we computed has
 *   two decimals in billions, one in millions below a hundred million and none above, none from a hundred in full.
 * - Percent, percentage points: one decimal. Other figures: two decimals, and below one three digits that count; from a million they are written in millions
 *   if no digit is lost by it.
 * - A figure that a source states keeps up to three decimals, and below one three digits that count. `decimals` of a fact goes before all of these.
 * - What is rounded up to the next scale is written in it: never "$1,000 million".
 * - Halves go away from zero. What is not zero never becomes zero: it keeps its first digit.
 * Rounding never turns the order of two figures that follow the same rule (tested with random figures).
 */
export function roundFigure(amount: number, unit: Omit<Unit, 'scale'>, options: RoundingOptions = {}): RoundedFigure {
  return unit.currency === undefined ? roundCount(amount, unit.words, options) : roundMoney(amount, options);
}

function roundMoney(amount: number, options: RoundingOptions): RoundedFigure {
  if (amount >= BILLIONS.value) return roundIn(BILLIONS, amount, mostDecimals(2, options));
  if (Math.round(amount) < MILLIONS.value) return roundIn(ONES, amount, options.decimals ?? (amount < 100 ? 2 : 0));
  const millions = roundIn(MILLIONS, amount, mostDecimals(amount < 1e8 ? 1 : 0, options));
  return millions.number >= 1000 ? { ...millions, number: 1, scale: BILLIONS } : millions;
}

function roundCount(amount: number, words: string, options: RoundingOptions): RoundedFigure {
  const isShare = words === 'percent' || words === 'percentage points';
  if (options.decimals !== undefined) return roundIn(ONES, amount, options.decimals);
  if (isShare)
    return roundIn(ONES, amount, options.stated ? Math.max(STATED_DECIMALS, decimalsOfSmall(amount)) : SHARE_DECIMALS);
  const inMillions = roundTo(shifted(amount, -6), 2);
  const losesNothing = Number.isInteger(roundTo(shifted(amount, -4), 6));
  return inMillions >= 1 && losesNothing
    ? { number: inMillions, decimals: 2, scale: MILLIONS }
    : roundIn(ONES, amount, Math.max(mostDecimals(2, options), decimalsOfSmall(amount)));
}

/** So many decimals that a figure below one has three digits that count. */
function decimalsOfSmall(amount: number): number {
  return amount > 0 && amount < 1 ? Math.min(MOST_DECIMALS, 2 - Math.floor(Math.log10(amount))) : 0;
}

function mostDecimals(usual: number, { stated = false, decimals }: RoundingOptions): number {
  return decimals ?? (stated ? STATED_DECIMALS : usual);
}

function roundIn(scale: RoundedFigure['scale'], amount: number, decimals: number): RoundedFigure {
  const exact = shifted(amount, -Math.log10(scale.value));
  const number = roundTo(exact, decimals);
  if (number !== 0 || exact === 0) return { number, decimals, scale };
  return { number: Number(exact.toPrecision(1)), decimals: MOST_DECIMALS, scale };
}

/** Rounds half away from zero as the decimal digits are written, so 1.005 to two decimals is 1.01. */
function roundTo(value: number, digits: number): number {
  if (Number.isInteger(value)) return value;
  return shifted(Math.round(shifted(withoutDust(value), digits)), -digits);
}
