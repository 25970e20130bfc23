import { exact } from './exact.ts';

const MOST_TICKS = 8;
/** Below so many powers of ten there are ticks at 1, 2 and 5; else at powers of ten only. */
const FEW_DECADES = 2.5;
const FINE = [1, 2, 5];

/** The ticks of a log axis that holds all values, and its ends. The values are above zero. */
export function logTicks(values: readonly number[]): { ticks: number[]; ends: [number, number] } {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), low);
  const decades = Math.log10(high) - Math.log10(low);
  const isFew = decades < FEW_DECADES;
  const [from, to] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1];
  const all = Array.from({ length: to - from + 1 }, (_, index) =>
    FINE.map((step) => exact(step * 10 ** (from + index))),
  )
    .flat()
    .filter((value) => value > 0 && Number.isFinite(value));
  const isTick = (value: number) => isFew || isPower(value);
  const min = all.findLast((value) => value <= low && isTick(value)) ?? all[0] ?? 1;
  const max = all.find((value) => value >= high && value > min) ?? min * 10;
  const kept = all.filter((value) => value >= min && value <= max && isTick(value));
  const every = Math.ceil((kept.length - 1) / MOST_TICKS);
  return { ticks: kept.filter((_, index) => index % every === 0), ends: [min, max] };
}

function isPower(value: number): boolean {
  return exact(10 ** Math.round(Math.log10(value))) === value;
}
