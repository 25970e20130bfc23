import { dateAdvice } from '../../basics/date-advice.ts';
import { isDay } from '../../basics/partial-date.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import type { Fact, StatedFact } from './fact-schema.ts';
import { KEPT_IN_FACTS } from './fact-addresses.ts';
import { resolveComputed } from './resolve-computed.ts';
import { resolveDuration, type DurationEnd } from './resolve-duration.ts';
import { resolveSelected } from './resolve-selected.ts';
import type { FactProblem, Resolution, ResolvedFact } from './resolved-fact.ts';

/** What facts are worked out from. */
export interface FactGround {
  datasets: ReadonlyMap<string, Dataset>;
  /** The facts that are already worked out. */
  facts: ReadonlyMap<string, ResolvedFact>;
  /** The ids of all facts that are written. */
  ids: ReadonlySet<string>;
}

/** The ids of the facts that a fact is computed from, each with the path of the place that names it. */
export function partsOf(fact: Fact): { id: string; path: readonly (string | number)[] }[] {
  if ('from' in fact) return fact.from.map((id, index) => ({ id, path: ['from', index] }));
  if (!('between' in fact)) return [];
  return fact.between.map((id, index) => ({ id, path: ['between', index] })).filter(({ id }) => !isDay(id));
}

/**
 * Works out a fact. Gives the resolved fact, or what keeps it from resolving, or both where the figure is not the
 * expected one. Nothing comes of a fact whose parts did not resolve: what is wrong is told there.
 */
export function resolveFact(fact: Fact, { datasets, facts, ids }: FactGround): Resolution {
  if ('dataset' in fact) return resolveSelected(fact, datasets);
  if (!('from' in fact) && !('between' in fact)) return { resolved: resolveStated(fact) };
  const unknown = partsOf(fact).find(({ id }) => !ids.has(id));
  if (unknown && 'between' in fact && /^\d{4}(?:[-/.]\d{1,2}){0,2}$/.test(unknown.id)) {
    return { problem: { ...noDay(unknown.id), path: unknown.path, rule: 'fact' } };
  }
  if (unknown) return { problem: { ...noFact(unknown.id, ids), path: unknown.path, rule: 'reference' } };
  const parts = partsOf(fact).flatMap(({ id }) => facts.get(id) ?? []);
  if (parts.length < partsOf(fact).length) return {};
  if ('from' in fact) return resolveComputed(fact, parts);
  const ends = fact.between.map((end) => facts.get(end) ?? end);
  return resolveDuration(fact, ends as [DurationEnd, DurationEnd]);
}

function noDay(text: string): Pick<FactProblem, 'what' | 'remedy'> {
  const remedy = dateAdvice(text, isDay) ?? 'Time is counted from day to day. Write one, such as 2018-04-03.';
  return { what: `"${text}" is not a day.`, remedy };
}

function noFact(id: string, ids: ReadonlySet<string>): Pick<FactProblem, 'what' | 'remedy' | 'missing'> {
  return {
    missing: `fact ${id}`,
    what: `There is no fact "${id}".`,
    remedy: didYouMean(id, ids) + KEPT_IN_FACTS,
  };
}

function resolveStated(fact: StatedFact): ResolvedFact {
  const { value = null, unit = '', ...rest } = fact;
  return { ...rest, value, unit, stated: true };
}
