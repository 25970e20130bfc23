import { isDay } from '../../basics/partial-date.ts';
import type { DurationFact } from './fact-schema.ts';
import { unexpected } from './expectation.ts';
import { computedFrom } from './resolve-computed.ts';
import type { FactProblem, Resolution, ResolvedFact } from './resolved-fact.ts';
import { timeBetween, type Rounding } from '../../basics/time-between.ts';

/** Which way a qualifier allows a length of time to be cut. Without one it has to come out whole. */
const ROUNDING: Readonly<Record<string, Rounding>> = {
  'more than': 'down',
  'at least': 'down',
  nearly: 'up',
  almost: 'up',
  'fewer than': 'up',
  'up to': 'up',
};

/** One end: a day as typed, or the fact whose date it is. */
export type DurationEnd = string | ResolvedFact;

/** Works out the time between two days. */
export function resolveDuration(fact: DurationFact, ends: readonly [DurationEnd, DurationEnd]): Resolution {
  const days = ends.map((end) => (typeof end === 'string' ? end : (end.date ?? ''))) as [string, string];
  const problem = endProblem(ends, days) ?? directionProblem(days) ?? sourceProblem(fact, ends);
  if (problem) return { problem };
  const rounding = fact.qualifier === undefined ? 'down' : (ROUNDING[fact.qualifier] ?? 'nearest');
  const { count, isExact } = timeBetween(...days, fact.in, rounding);
  if (!isExact && fact.qualifier === undefined) return { problem: notWhole(fact, days) };
  const resolved = describe(fact, ends, count);
  const drift = unexpected(count, fact.expect, `The time from ${days[0]} to ${days[1]}`);
  return drift ? { resolved, problem: drift } : { resolved };
}

function endProblem(ends: readonly DurationEnd[], days: readonly string[]): FactProblem | undefined {
  const index = days.findIndex((day) => !isDay(day));
  const end = ends[index];
  if (end === undefined) return undefined;
  const what = typeof end === 'string' ? `"${end}" is not a day.` : `The fact "${end.id}" is not dated to a day.`;
  return {
    path: ['between', index],
    rule: 'fact',
    what,
    remedy: 'Write a day, such as 2018-04-03, or the id of a fact that has one.',
  };
}

function directionProblem([from, to]: readonly [string, string]): FactProblem | undefined {
  if (from <= to) return undefined;
  return { path: ['between'], rule: 'fact', what: `${to} is before ${from}.`, remedy: 'Write the earlier day first.' };
}

function sourceProblem({ sources = [] }: DurationFact, ends: readonly DurationEnd[]): FactProblem | undefined {
  if (sources.length > 0 || ends.some((end) => typeof end !== 'string')) return undefined;
  const remedy = 'Name a fact that has one of the two dates, or add sources.';
  return { path: ['between'], rule: 'fact', what: 'These two days rest on no source.', remedy };
}

function notWhole({ in: unit }: DurationFact, days: [string, string]): FactProblem {
  const noun = unit === 'years and months' ? 'months' : unit;
  const [low, high] = (['down', 'up'] as const).map((way) => timeBetween(...days, unit, way).count);
  return {
    path: ['in'],
    rule: 'fact',
    what: `From ${days[0]} to ${days[1]} is more than ${low ?? 0} and less than ${high ?? 0} ${noun}.`,
    remedy: 'Add qualifier: more than, or qualifier: nearly, or write in: days.',
  };
}

function describe(fact: DurationFact, ends: readonly DurationEnd[], value: number): ResolvedFact {
  const { id, statement, qualifier, standing, note } = fact;
  const parts = ends.filter((end) => typeof end !== 'string');
  return {
    ...{ id, statement, qualifier, standing, note, value, unit: fact.in },
    attribution: fact.attribution ?? computedFrom(parts),
    sources: [...new Set([...parts.flatMap(({ sources }) => sources), ...(fact.sources ?? [])])],
    parts: parts.map((part) => part.id),
    stated: false,
  };
}
