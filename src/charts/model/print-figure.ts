import { formatNumber, formatRange } from '../../basics/format-number.ts';
import type { FigureRow } from './chart-types.ts';

/** The words for a place without a figure, the same everywhere. */
export const NO_FIGURE = 'no figure';

/** A figure with its unit as sentences and tooltips print it; a gap in words. */
export function printFigure(value: number | null, unit: string): string {
  return value === null ? NO_FIGURE : formatNumber(value, unit);
}

/** A row's figure in words: "at least 100 trucks a day", "20 to 30 trucks a day", "up to 80,000 workers". */
export function printBound(
  { low, high, bound }: Pick<FigureRow, 'low' | 'high' | 'bound'>,
  unit: string,
  withoutUnit = false,
): string {
  const print = (value: number | null) => (value === null ? '' : formatNumber(value, unit, { withoutUnit }));
  if (bound === 'gap') return NO_FIGURE;
  if (bound === 'at-least') return `at least ${print(low)}`;
  if (bound === 'up-to') return `up to ${print(high)}`;
  return bound === 'range' && low !== null && high !== null
    ? formatRange(low, high, unit, { withoutUnit })
    : print(low);
}
