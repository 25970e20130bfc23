import { withoutDust } from '../../basics/decimal.ts';
import type { ComputedFact } from './fact-schema.ts';
import { unexpected } from './expectation.ts';
import { isChange, reduceNumbers, withUnit } from './reduce-numbers.ts';
import type { FactProblem, Resolution, ResolvedFact } from './resolved-fact.ts';
import { isComparable, parseUnit } from '../../basics/unit.ts';

/** A resolved fact that is one number, not a range and not only a date. */
type Figure = ResolvedFact & { value: number };

/** Works out a fact from the facts it names, in their order. They must be single figures of the same thing. */
export function resolveComputed(fact: ComputedFact, parts: readonly ResolvedFact[]): Resolution {
  const figures = parts.filter(isFigure);
  const [first] = figures;
  const problem = partProblem(parts);
  if (problem || !first) return problem ? { problem } : {};
  const value = reduceNumbers(
    fact.reduce,
    figures.map((figure) => inUnitOf(first, figure)),
  );
  if (!Number.isFinite(value)) return { problem: noDivision(first.id) };
  const printed = withUnit(value, fact, first.unit);
  const resolved = describe(fact, figures, printed);
  const from = figures.map(({ id }) => `"${id}"`).join(' and ');
  const drift = unexpected(printed.value, fact.expect, `What is computed from ${from}`);
  return drift ? { resolved, problem: turnedRound(fact, figures) ?? drift } : { resolved };
}

/** By how much of it a change may differ from what is expected of the same two facts in the other order. */
const NEAR = 0.03;

/** Two facts in the other order than the figure that is expected of them. */
function turnedRound({ from, reduce, expect }: ComputedFact, figures: readonly Figure[]): FactProblem | undefined {
  const [first] = figures;
  if (!first || figures.length !== 2 || !['percent-change', 'difference', 'ratio'].includes(reduce)) return undefined;
  const other = reduceNumbers(reduce, figures.map((figure) => inUnitOf(first, figure)).reverse());
  if (expect === 0 || Math.abs(other - expect) > Math.abs(expect) * NEAR) return undefined;
  return {
    path: ['from'],
    rule: 'expect',
    what: `What is computed from ${from.map((id) => `"${id}"`).join(' and ')} is not what the fact expects; the other way round it would be.`,
    remedy: `The earlier one, or the whole, comes first: from: [${[...from].reverse().join(', ')}].`,
  };
}

function isFigure(fact: ResolvedFact): fact is Figure {
  return typeof fact.value === 'number';
}

function partProblem(parts: readonly ResolvedFact[]): FactProblem | undefined {
  const place = (index: number) => ({ path: ['from', index], rule: 'fact' as const });
  const unfit = parts.findIndex((part) => !isFigure(part));
  if (unfit >= 0) {
    const part = parts[unfit];
    const is = part?.value === null ? 'is no figure' : 'is a range';
    return {
      ...place(unfit),
      what: `"${part?.id ?? ''}" ${is}, and nothing can be computed from it.`,
      remedy: 'Name a fact that is one figure.',
    };
  }
  const [first] = parts;
  const stranger = parts.findIndex((part) => first && !isComparable(first.unit, part.unit));
  const other = parts[stranger];
  if (!first || !other) return undefined;
  const what = `"${first.id}" is in ${first.unit || 'no unit'}, "${other.id}" in ${other.unit || 'no unit'}.`;
  return { ...place(stranger), what, remedy: 'Name facts that have the same unit.' };
}

function noDivision(id: string): FactProblem {
  const what = `"${id}" is zero, and nothing can be divided by it.`;
  return { path: ['from', 0], rule: 'fact', what, remedy: 'Name another fact, or write reduce: difference.' };
}

function inUnitOf(first: Figure, { value, unit }: Figure): number {
  const [from, to] = [parseUnit(unit).scale, parseUnit(first.unit).scale];
  return from === to ? value : withoutDust((value * from) / to);
}

function describe(fact: ComputedFact, parts: readonly Figure[], figure: { value: number; unit: string }): ResolvedFact {
  const { id, statement, qualifier, decimals, standing, note, date } = fact;
  return {
    ...{ id, statement, qualifier, decimals, standing, note, date, ...figure },
    attribution: fact.attribution ?? computedFrom(parts),
    sources: [...new Set([...parts.flatMap(({ sources }) => sources), ...(fact.sources ?? [])])],
    parts: parts.map((part) => part.id),
    stated: false,
    isChange: isChange(fact.reduce),
  };
}

/** Who says so, where the editor does not: whoever says the figures that went in. */
export function computedFrom(parts: readonly Pick<ResolvedFact, 'attribution'>[]): string {
  return `Computed here from: ${[...new Set(parts.map(({ attribution }) => attribution))].join('; ')}`;
}
