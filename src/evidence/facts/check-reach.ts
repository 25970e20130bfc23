import { dateInWords, endOf, startOf } from '../../basics/partial-date.ts';
import type { Source } from '../sources/source-schema.ts';
import type { StatedFact } from './fact-schema.ts';
import type { FactProblem } from './resolved-fact.ts';

/**
 * A stated fact begins no later than its newest source was published, or says with `ahead` that its sources set it for a
 * later time. A source without a date may be of any day, so nothing is told of a fact that has one.
 */
export function reachProblem(
  { date, sources: ids, ahead }: Pick<StatedFact, 'date' | 'sources' | 'ahead'>,
  sources: ReadonlyMap<string, Source>,
): FactProblem | undefined {
  if (date === undefined) return ahead ? idle('It has no date that could lie ahead of its sources.') : undefined;
  const published = ids.map((id) => sources.get(id)?.published);
  const [newest] = published.filter((day) => day !== undefined).sort((a, b) => endOf(b).localeCompare(endOf(a)));
  if (newest === undefined || published.includes(undefined)) return undefined;
  const isLater = startOf(date) > endOf(newest);
  if (isLater === (ahead ?? false)) return undefined;
  if (!isLater) return idle(`Its newest source came out in or on ${dateInWords(newest)}, not before its date.`);
  return {
    path: ['date'],
    rule: 'reach',
    what: `This is dated ${dateInWords(date)}, but its newest source came out in or on ${dateInWords(newest)}: none can tell of it.`,
    remedy: 'Correct the date, or add the source that tells of it. If its sources set it for later, write ahead: true.',
  };
}

function idle(why: string): FactProblem {
  return { path: ['ahead'], rule: 'reach', what: `"ahead" has no meaning here. ${why}`, remedy: 'Remove this line.' };
}
