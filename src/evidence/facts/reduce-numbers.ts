import { withoutDust } from '../../basics/decimal.ts';
import type { FACT_REDUCTIONS, REDUCTIONS } from './fact-schema.ts';

export type Reduction = (typeof REDUCTIONS)[number] | (typeof FACT_REDUCTIONS)[number];

const CHANGES: readonly Reduction[] = ['difference', 'percent-change'];

/** True for a reduction whose sign says whether something rose or fell. */
export function isChange(reduce: Reduction): boolean {
  return CHANGES.includes(reduce);
}

/**
 * Brings at least one number down to one. `difference`, `percent-change` and `ratio` compare the last number with the
 * first; `only` gives the first. What binary arithmetic leaves behind the digits is taken away: 0.1 and 0.2 sum up to 0.3. The change from zero, and the ratio to it, are not finite.
 */
export function reduceNumbers(reduce: Reduction, numbers: readonly number[]): number {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 0;
  switch (reduce) {
    case 'count':
      return numbers.length;
    case 'sum':
      return withoutDust(total(numbers));
    case 'mean':
      return withoutDust(total(numbers) / numbers.length);
    case 'min':
      return numbers.reduce((least, number) => Math.min(least, number), Infinity);
    case 'max':
      return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
    case 'difference':
      return withoutDust(last - first);
    case 'percent-change':
      return withoutDust(((last - first) / Math.abs(first)) * 100);
    case 'ratio':
      return withoutDust(last / first);
    case 'last':
      return last;
    default:
      return first;
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

interface Printed {
  reduce: Reduction;
  format?: string | undefined;
  unit?: string | undefined;
}

/** A reduced figure as it will be printed: `unit` of what went in gives way to percent, points or none. */
export function withUnit(
  value: number,
  { reduce, format, unit: asked }: Printed,
  unit: string,
): { value: number; unit: string } {
  const isShare = reduce === 'ratio' && format === 'percent';
  return { value: isShare ? withoutDust(value * 100) : value, unit: asked ?? unitOf(reduce, format, unit) };
}

function unitOf(reduce: Reduction, format: string | undefined, unit: string): string {
  if (reduce === 'percent-change' || format === 'percent') return 'percent';
  if (reduce === 'count' || reduce === 'ratio' || format === 'number') return '';
  const points = format === 'percentage-points' || (reduce === 'difference' && unit === 'percent');
  return points ? 'percentage points' : unit;
}
