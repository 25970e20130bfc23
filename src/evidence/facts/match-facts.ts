import type { ResolvedFact } from './resolved-fact.ts';
import { parseUnit, singular } from '../../basics/unit.ts';
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

/**
 * The facts that a typed figure may stand for: they count the same kind of thing, and have the same size. `after` is the
 * text behind the figure: what is counted there stands in the unit of the fact, or in its statement.
 */
export function matchFacts({ kind, value }: Figure, facts: Facts, after = ''): ResolvedFact[] {
  if (value === undefined) return [];
  const typed = [value].flat();
  const isSame = ({ values }: Sized) =>
    typed.length === values.length && typed.every((number, index) => isNear(number, values[index] ?? NaN));
  const found = (byKind(facts).get(kind) ?? []).filter(isSame).map(({ fact }) => fact);
  return kind === 'count' ? found.filter((fact) => counts(fact, after)) : found;
}

/** How many words behind a figure may be what is counted: "40 more carts". */
const REACH = 2;

function counts({ unit, statement = '' }: ResolvedFact, after: string): boolean {
  const near = wordsOf(/^(?:[ \u00a0-]+\p{L}+)+/u.exec(after)?.[0] ?? '').slice(0, REACH);
  const nouns = wordsOf(parseUnit(unit).words.split(/ (?:a|an|per|of|in|for) /)[0] ?? '');
  if (nouns.length > 0) return near.some((word) => nouns.some((noun) => word === noun || word === singular(noun)));
  return near.some((word) => word.length > SHORT && statement.toLowerCase().includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Words of so few letters say nothing of what is counted. */
const SHORT = 3;

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
