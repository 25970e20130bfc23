import type { ResolvedFact } from './resolved-fact.ts';

/** The ids of facts that have neither a figure nor a date to print. */
export function unprintable(facts: ReadonlyMap<string, ResolvedFact>): Set<string> {
  const statements = [...facts.values()].filter((fact) => fact.value === null && fact.date === undefined);
  return new Set(statements.map((fact) => fact.id));
}
