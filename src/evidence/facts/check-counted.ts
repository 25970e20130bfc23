import { parseUnit } from '../../basics/unit.ts';
import { findFigures } from './find-figures.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Facts whose statement counts something else than their unit does, which other facts count: "50 atlases", in novels. */
export function otherCounted(facts: ReadonlyMap<string, ResolvedFact>): { id: string; problem: FactProblem }[] {
  const all = [...facts.values()];
  const units = new Map(all.flatMap(({ unit }) => (headOf(unit) === undefined ? [] : [[headOf(unit) ?? '', unit]])));
  return all.flatMap(({ id, unit, value, statement = '', stated }) => {
    const own = headOf(unit);
    if (!stated || own === undefined || typeof value !== 'number') return [];
    const words: readonly string[] = statement.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (words.some((word) => word.startsWith(own.slice(0, STEM)))) return [];
    const figure = findFigures(statement, new Set()).find((each) => each.value === value);
    const counted = figure && /^ (\p{Ll}+)\b/u.exec(statement.slice(figure.end))?.[1];
    const other = counted === undefined ? undefined : units.get(counted);
    if (counted === undefined || other === undefined) return [];
    const what = `The unit is ${unit}, and the statement counts ${counted}.`;
    return [
      {
        id,
        problem: {
          path: ['unit'],
          rule: 'look-again' as const,
          what,
          remedy: `Write unit: ${other}, or correct the statement.`,
        },
      },
    ];
  });
}

/** So many letters a noun and its verb have in common: votes, and whoever voted. */
const STEM = 4;

/** What a unit counts: "books" of "books a year"; nothing where it is money or a share. */
function headOf(unit: string): string | undefined {
  const { currency, scale } = parseUnit(unit);
  const [head] = /^\p{Ll}{3,}(?=$| (?:a|an|per|of|in|for) )/u.exec(unit) ?? [];
  return currency === undefined && scale === 1 && head !== 'percent' ? head : undefined;
}
