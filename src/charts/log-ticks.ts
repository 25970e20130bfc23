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
  const steps = decades < FEW_DECADES ? FINE : [1];
  const [from, to] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1];
  const all = Array.from({ length: to - from + 1 }, (_, index) =>
    steps.map((step) => exact(step * 10 ** (from + index))),
  )
    .flat()
    .filter((value) => value > 0 && Number.isFinite(value));
  const first = Math.max(
    0,
    all.findLastIndex((value) => value <= low),
  );
  const last = all.findIndex((value) => value >= high && value > (all[first] ?? 0));
  const kept = all.slice(first, last + 1);
  const every = Math.ceil((kept.length - 1) / MOST_TICKS);
  return { ticks: kept.filter((_, index) => index % every === 0), ends: [kept[0] ?? 1, kept.at(-1) ?? 10] };
}
