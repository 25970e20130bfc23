import { dateInWords, endOf, isDateText, startOf } from '../../basics/partial-date.ts';
import type { Disagreement } from './check-agreement.ts';
import type { Fact } from './fact-schema.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

const CHANGES = ['percent-change', 'difference'];

/** A change that is computed from the later of two facts to the earlier one: a rise would be printed as a fall. */
export function orderProblem(fact: Fact, values: ReadonlyMap<string, ResolvedFact>): FactProblem | undefined {
  if (!('from' in fact) || fact.from.length !== 2 || !CHANGES.includes(fact.reduce)) return undefined;
  const [first, second] = fact.from.map((id) => values.get(id)?.date);
  if (first === undefined || second === undefined || !isDateText(first) || !isDateText(second)) return undefined;
  if (startOf(first) <= endOf(second)) return undefined;
  return {
    path: ['from'],
    rule: 'look-again',
    what: `The first of the two is of ${dateInWords(first)}, and the second of ${dateInWords(second)}: this is a change back in time.`,
    remedy: `The earlier one comes first: from: [${[...fact.from].reverse().join(', ')}], with the expect and the statement of that.`,
  };
}

/** A fact that is computed back in time is why it disagrees with another: that is told with the order, and for sure. */
export function withDisagreement(problem: FactProblem, id: string, all: readonly Disagreement[]): FactProblem {
  const of = all.find((each) => each.id === id || each.other === id);
  if (!of) return problem;
  const other = of.id === id ? of.other : of.id;
  const what = `${problem.what} So it disagrees with "${other}", which measures the same.`;
  return { ...problem, rule: 'contradiction', what };
}
