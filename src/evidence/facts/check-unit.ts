import { singular } from '../../basics/unit.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Facts whose unit is the singular of one that other facts count in: "worker" beside "workers". */
export function singularUnits(facts: ReadonlyMap<string, ResolvedFact>): { id: string; problem: FactProblem }[] {
  const plurals = new Map(
    [...new Set([...facts.values()].map(({ unit }) => unit))].map((unit) => [singular(unit), unit]),
  );
  return [...facts.values()].flatMap(({ id, unit }) => {
    const plural = plurals.get(unit);
    if (unit === '' || plural === undefined || plural === unit) return [];
    const what = `"${unit}" is the unit of one, and a unit is written in the plural.`;
    return [{ id, problem: { path: ['unit'], rule: 'schema' as const, what, remedy: `Write unit: ${plural}.` } }];
  });
}
