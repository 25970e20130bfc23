import { parseUnit, singular } from '../../basics/unit.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Facts whose unit is the singular of one that other facts, or their own statement, count in: "worker" beside "workers". */
export function singularUnits(facts: ReadonlyMap<string, ResolvedFact>): { id: string; problem: FactProblem }[] {
  const plurals = new Map(
    // Of two with the same singular, the one that is no singular itself comes last, and stays.
    [...new Set([...facts.values()].map(({ unit }) => unit))]
      .sort((a, b) => Number(a !== singular(a)) - Number(b !== singular(b)))
      .map((unit) => [singular(unit), unit]),
  );
  return [...facts.values()].flatMap(({ id, unit, statement = '' }) => {
    const plural = plurals.get(unit) === unit ? pluralIn(statement, unit) : plurals.get(unit);
    if (unit === '' || plural === undefined || plural === unit) return [];
    const what = `"${unit}" is the unit of one, and a unit is written in the plural.`;
    return [{ id, problem: { path: ['unit'], rule: 'schema' as const, what, remedy: `Write unit: ${plural}.` } }];
  });
}

/** The unit with the plural of its noun that stands in a statement: "12 ships" for "ship". */
function pluralIn(statement: string, unit: string): string | undefined {
  const [noun = ''] = parseUnit(unit).scale === 1 ? (/^\p{Ll}+/u.exec(unit) ?? []) : [];
  if (noun === '') return undefined;
  const found = statement.match(/\p{Ll}+/gu)?.find((word) => word !== noun && singular(word) === noun);
  return found === undefined ? undefined : found + unit.slice(noun.length);
}
