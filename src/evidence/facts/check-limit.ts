import { namesPeriod } from '../../basics/names-period.ts';
import { parseUnit } from '../../basics/unit.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** Words by which a statement sets a limit. One that only speaks of a limit ("83 percent of the cap") has none of them. */
const SETS_LIMIT =
  /\b(?:caps|capped|limits|limited)\b|\b(?:cap|ceiling|limit|quota) (?:on|for)\b|\ballow(?:s|ed)\b.* up to\b/;

/** Units that are no amount of anything: a term, a share. */
const NO_AMOUNT = /^(?:hours|days|weeks|months|years|percent|percentage points)$/;

/** A figure whose statement calls it a limit has its period in the unit, or is dated with a first and a last day. */
export function limitProblem({ statement = '', value, unit, date = '' }: ResolvedFact): FactProblem | undefined {
  if (value === null || !SETS_LIMIT.test(statement) || NO_AMOUNT.test(parseUnit(unit).words)) return undefined;
  if (namesPeriod(unit) || /^[^/]+\/[^/.]+$/.test(date)) return undefined;
  return {
    path: ['statement'],
    rule: 'limit-period',
    what: `This calls its figure a limit, but the unit "${unit}" does not say for which time.`,
    remedy: 'Write it into the unit ("books a year"), or give the first and the last day under date.',
  };
}
