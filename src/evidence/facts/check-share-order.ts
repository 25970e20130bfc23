import type { Fact } from './fact-schema.ts';
import { findFigures } from './find-figures.ts';
import { groupThousands } from '../../basics/group-thousands.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Words by which a statement speaks of a share of something. */
const SHARE = /\b(?:shares?|parts?|portion|fraction|accounted for|made up|makes up|of (?:all|the whole|the total))\b/i;
/** Words by which it speaks of more than the whole. */
const MORE = /\b(?:times|twice|double|triple|multiple|more than|larger|higher|exceed\w*|above|over)\b/i;
const PERCENT = 100;

/**
 * A share that is computed from the part to the whole, so that it is more than all of it. What is compared over time, or
 * what the statement calls more than the other, may be.
 */
export function shareProblem(
  fact: Fact,
  { value, statement = '' }: ResolvedFact,
  values: ReadonlyMap<string, ResolvedFact>,
): FactProblem | undefined {
  if (!('from' in fact) || fact.from.length !== 2 || fact.reduce !== 'ratio' || fact.format !== 'percent')
    return undefined;
  if (typeof value !== 'number' || value <= PERCENT || MORE.test(statement)) return undefined;
  const [first, second] = fact.from.map((id) => values.get(id)?.date);
  if ((first === undefined || first !== second) && !SHARE.test(statement)) return undefined;
  const figures = findFigures(statement, new Set(['percent'])).filter(({ kind }) => kind !== 'count');
  if (figures.some((figure) => [figure.value ?? 0].flat().some((one) => one > PERCENT))) return undefined;
  const [part = '', whole = ''] = fact.from;
  const inDigits = (figure: number) => groupThousands(Math.round(figure * 10) / 10);
  return {
    path: ['from'],
    rule: 'look-again',
    what: `"${whole}" would be ${inDigits(value)} percent of "${part}", more than all of it.`,
    remedy: `The whole comes first: from: [${whole}, ${part}], with the expect and the statement of that: ${inDigits(PERCENT ** 2 / value)} percent.`,
  };
}
