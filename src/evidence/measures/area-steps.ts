import { endOf, startOf } from '../../basics/partial-date.ts';
import { holds, type Rule } from './in-force.ts';

/** From a day on, how many measures of an area held: certainly `low`, and at most `high` where a date is not exact. */
export interface AreaStep {
  from: string;
  low: number;
  high: number;
}

export interface AreaSteps {
  area: string;
  steps: readonly AreaStep[];
}

type Counted = Pick<Rule, 'from' | 'until'> & { area: string };

/**
 * How many measures held in each area, from a first day to `asOf`: a step for each day on which the number changed, by
 * the function that answers what was in force. Areas in the order of the table.
 */
export function areaSteps(measures: readonly Counted[], first: string, asOf: string): AreaSteps[] {
  return [...Map.groupBy(measures, ({ area }) => area)].map(([area, own]) => ({
    area,
    steps: stepsOf(own, first, asOf),
  }));
}

/** The same for all measures together. */
export function stepsOf(measures: readonly Pick<Rule, 'from' | 'until'>[], first: string, asOf: string): AreaStep[] {
  const edges = measures.flatMap(({ from, until }) =>
    [from, until].flatMap((date) => (date === undefined ? [] : [startOf(date), endOf(date)])),
  );
  const days = [...new Set([first, ...edges])].filter((day) => day >= first && day <= asOf).sort();
  const counted = days.map((day) => ({ from: day, ...countOn(measures, day) }));
  return counted.filter(({ low, high }, index) => {
    const before = counted[index - 1];
    return before?.low !== low || before.high !== high;
  });
}

function countOn(measures: readonly Pick<Rule, 'from' | 'until'>[], day: string): { low: number; high: number } {
  const held = measures.map((measure) => holds(measure, day));
  const low = held.filter((one) => one === true).length;
  return { low, high: low + held.filter((one) => one === undefined).length };
}

/** The step that holds on a day. */
export function stepOn(steps: readonly AreaStep[], day: string): AreaStep | undefined {
  return steps.findLast(({ from }) => from <= day);
}

/** "3", or "3 or 4" and "3 to 5" where a date is not exact. */
export function countInWords({ low, high }: Pick<AreaStep, 'low' | 'high'>): string {
  if (low === high) return String(low);
  return `${String(low)} ${high === low + 1 ? 'or' : 'to'} ${String(high)}`;
}

/** The largest certain rise from one step to the next, with each day that had it; undefined where the number never rose. */
export function largestRise(steps: readonly AreaStep[]): { days: string[]; by: number } | undefined {
  const rises = steps.map(({ from, low }, index) => ({ from, by: low - (steps[index - 1]?.low ?? 0) }));
  const by = Math.max(0, ...rises.map((rise) => rise.by));
  return by === 0 ? undefined : { days: rises.filter((rise) => rise.by === by).map(({ from }) => from), by };
}
