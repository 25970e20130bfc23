import { parseUnit } from '../../basics/unit.ts';
import { DURATION_UNITS } from '../../basics/time-between.ts';
import { findFigures } from './find-figures.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Words before a figure that say how sure it is, by the qualifier that says the same. */
const HEDGES: Readonly<Record<string, string>> = {
  about: 'about|around|approximately|roughly|some',
  nearly: 'nearly|almost|just under|close to',
  'more than': 'more than|over|above|upwards of',
  'at least': 'at least|no fewer than|no less than|not fewer than|not less than',
  'up to': 'up to|at most|no more than|not more than|as many as|as much as',
  'fewer than': 'fewer than|less than|under|below',
};

const BEFORE = new RegExp(`(?<!\\p{L})(?<hedge>${Object.values(HEDGES).join('|')}) (?:an? |the )?$`, 'iu');

/** With what caution a statement gives the figure of its fact, where that is another than the qualifier. */
export function hedgeProblem({
  value,
  unit,
  statement = '',
  qualifier,
  stated,
}: ResolvedFact): FactProblem | undefined {
  if (typeof value !== 'number') return undefined;
  const said = hedgesOf(statement, value, unit);
  const [first] = said;
  if (first === undefined || said.some((hedge) => hedge !== undefined && isSame(hedge, qualifier))) return undefined;
  if (said.includes(undefined)) return undefined;
  // Without a caution it may be a limit, "for up to 30 days", or one whose table says it elsewhere in the row.
  if (qualifier === undefined && (isTime(unit) || !stated)) return undefined;
  const meant = qualifierOf(first) ?? '';
  const has = qualifier === undefined ? 'This figure has no qualifier' : `The qualifier is "${qualifier}"`;
  return {
    path: qualifier === undefined ? ['statement'] : ['qualifier'],
    rule: 'statement',
    what: `${has}, and the statement says "${first}" before it.`,
    remedy: `Write qualifier: ${meant}; or put the statement right.`,
  };
}

/** What stands before each mention of the value; undefined where it is given plainly. */
function hedgesOf(statement: string, value: number, unit: string): (string | undefined)[] {
  const { scale } = parseUnit(unit);
  return findFigures(statement, new Set(unit.toLowerCase().split(' ')))
    .filter((figure) => [value, value * scale].some((one) => figure.value === one || figure.value === Math.abs(one)))
    .map(({ start }) => BEFORE.exec(statement.slice(0, start))?.groups?.hedge?.toLowerCase());
}

function qualifierOf(hedge: string): string | undefined {
  return Object.keys(HEDGES).find((qualifier) => HEDGES[qualifier]?.split('|').includes(hedge));
}

function isSame(hedge: string, qualifier: string | undefined): boolean {
  return qualifier !== undefined && qualifierOf(hedge) === qualifierOf(qualifier);
}

function isTime(unit: string): boolean {
  return (DURATION_UNITS as readonly string[]).includes(unit);
}
