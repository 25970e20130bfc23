import type { ResolvedFact } from './resolved-fact.ts';
import { parseUnit } from '../../basics/unit.ts';
import type { Figure, FigureKind } from './find-figures.ts';

/** The greatest difference at which a typed figure may be a rounding of a fact, as a share of the fact. */
const TOLERANCE = 0.005;

/** A fact, and its value or its range as it would be typed. */
interface Sized {
  fact: ResolvedFact;
  values: readonly number[];
}

type Facts = ReadonlyMap<string, ResolvedFact>;

const ofKinds = new WeakMap<Facts, Map<FigureKind, Sized[]>>();

/** The facts that a typed figure may stand for: they count the same kind of thing, and have the same size. */
export function matchFacts({ kind, value }: Figure, facts: Facts): ResolvedFact[] {
  if (value === undefined) return [];
  const typed = [value].flat();
  const isSame = ({ values }: Sized) =>
    typed.length === values.length && typed.every((number, index) => isNear(number, values[index] ?? NaN));
  return (byKind(facts).get(kind) ?? []).filter(isSame).map(({ fact }) => fact);
}

/** Worked out once for the same facts: a long page may have hundreds of figures, a site thousands of facts. */
function byKind(facts: Facts): Map<FigureKind, Sized[]> {
  const known = ofKinds.get(facts);
  if (known) return known;
  const kinds = Map.groupBy([...facts.values()].flatMap(sized), ({ fact }) => kindOf(fact.unit));
  ofKinds.set(facts, kinds);
  return kinds;
}

function sized(fact: ResolvedFact): Sized[] {
  if (fact.value === null) return [];
  const { scale } = parseUnit(fact.unit);
  return [{ fact, values: [fact.value].flat().map((number) => number * scale) }];
}

function kindOf(unit: string): FigureKind {
  const { currency, words } = parseUnit(unit);
  if (currency === 'US dollars') return 'money';
  return words === 'percent' || words === 'percentage points' ? words : 'count';
}

function isNear(typed: number, known: number): boolean {
  return Math.abs(Math.abs(typed) - Math.abs(known)) <= Math.abs(known) * TOLERANCE;
}
