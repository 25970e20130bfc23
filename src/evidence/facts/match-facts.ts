import type { ResolvedFact } from './resolved-fact.ts';
import { parseUnit } from '../../basics/unit.ts';
import type { Figure, FigureKind } from './find-figures.ts';

/** The greatest difference at which a typed figure may be a rounding of a fact, as a share of the fact. */
const TOLERANCE = 0.005;

/** The facts that a typed figure may stand for: they count the same kind of thing, and have the same size. */
export function matchFacts(figure: Figure, facts: ReadonlyMap<string, ResolvedFact>): ResolvedFact[] {
  return [...facts.values()].filter((fact) => kindOf(fact.unit) === figure.kind && isSame(figure, fact));
}

function kindOf(unit: string): FigureKind {
  const { currency, words } = parseUnit(unit);
  if (currency === 'US dollars') return 'money';
  return words === 'percent' || words === 'percentage points' ? words : 'count';
}

function isSame({ value }: Figure, fact: ResolvedFact): boolean {
  if (value === undefined || fact.value === null) return false;
  const { scale } = parseUnit(fact.unit);
  const [typed, known] = [[value].flat(), [fact.value].flat()];
  return typed.length === known.length && typed.every((number, index) => isNear(number, (known[index] ?? NaN) * scale));
}

function isNear(typed: number, known: number): boolean {
  return Math.abs(Math.abs(typed) - Math.abs(known)) <= Math.abs(known) * TOLERANCE;
}
