import { didYouMean } from '../../records/problems/suggest.ts';
import { isComparable } from '../../basics/unit.ts';
import type { Fact } from './fact-schema.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Words before a figure that set it as the least, or as the most. */
const AT_LEAST = /\b(?:more than|over|at least|above|no fewer than|no less than)\b/i;
const AT_MOST = /\b(?:fewer than|less than|under|below|at most|up to|no more than|nearly|almost)\b/i;

/** A qualifier that turns the statement round: "more than" before a figure of which it says "fewer than". */
export function qualifierProblem({ qualifier = '', statement = '' }: ResolvedFact): FactProblem | undefined {
  const [said, against] = AT_LEAST.test(qualifier) ? [AT_LEAST, AT_MOST] : [AT_MOST, AT_LEAST];
  const other = against.exec(statement)?.[0];
  if (!said.test(qualifier) || said.test(statement) || other === undefined) return undefined;
  return {
    path: ['qualifier'],
    rule: 'contradiction',
    what: `The qualifier is "${qualifier}", and the statement says "${other}".`,
    remedy: 'Put right the one that is wrong: readers see both.',
  };
}

/** Facts that say what they measure in words that no other fact has: they are held against none. */
export function idleMeasures(facts: ReadonlyMap<string, Fact>): { id: string; problem: FactProblem }[] {
  const all = [...facts.values()].flatMap(({ measures }) => measures ?? []);
  return [...facts.values()].flatMap(({ id, measures }) => {
    if (measures === undefined || all.filter((other) => other === measures).length > 1) return [];
    const guess = didYouMean(
      measures,
      all.filter((other) => other !== measures),
    );
    const what = 'No other fact has these words under measures, so this one is held against none.';
    const remedy = `${guess}Write the same words as the other fact, or remove the line.`;
    return [{ id, problem: { path: ['measures'], rule: 'look-again', what, remedy } }];
  });
}

/** Facts that say that they measure what another does, and count another thing: the line was copied. */
export function unlikeMeasures(
  facts: ReadonlyMap<string, Fact>,
  values: ReadonlyMap<string, ResolvedFact>,
): { id: string; problem: FactProblem }[] {
  const first = new Map<string, ResolvedFact>();
  return [...facts.values()].flatMap(({ id, measures }) => {
    const resolved = values.get(id);
    if (measures === undefined || !resolved || resolved.value === null) return [];
    const other = first.get(measures);
    if (!other) first.set(measures, resolved);
    if (!other || isComparable(other.unit, resolved.unit)) return [];
    const what = `This is in ${resolved.unit || 'no unit'}, and "${other.id}", which measures the same by its line, in ${other.unit || 'no unit'}.`;
    const remedy = 'Say what this one measures, or remove the line.';
    return [{ id, problem: { path: ['measures'], rule: 'look-again', what, remedy } }];
  });
}
