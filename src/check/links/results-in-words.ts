import type { Source } from '../../evidence/sources/source-schema.ts';
import type { Result } from './ask-all.ts';

const STATES = ['live', 'moved', 'gone', 'archived', 'unclear'] as const;

/** What is to be done about a result, after the address; undefined where all is well. */
function toDo(result: Result): string | undefined {
  if (result.state === 'moved') {
    return `has moved to ${result.to}. If the same text stands there, write that as its url.`;
  }
  if (result.state === 'gone') {
    return `is gone (${result.why}). Look for a copy in an archive of the web, and write its address as archive.`;
  }
  return result.state === 'unclear' ? `is unclear (${result.why}). Look yourself; the next run asks again.` : undefined;
}

/** A result as the beginning of a line: "live", "moved", "gone (404)". */
export function inWords(result: Result): string {
  return 'why' in result ? `${result.state} (${result.why})` : result.state;
}

/** What a run has found: how many of each state, then what is to be done, source by source. */
export function summaryOf(
  results: ReadonlyMap<string, Result>,
  { before, sources }: { before: number; sources: readonly Pick<Source, 'id' | 'url'>[] },
): string {
  const counts = STATES.flatMap((state) => {
    const number = [...results.values()].filter((result) => result.state === state).length;
    return number === 0 ? [] : [`${String(number)} ${state}`];
  });
  const earlier =
    before === 0 ? '' : ` ${String(before)} ${before === 1 ? 'was' : 'were'} asked for lately, and left for later.`;
  const asked =
    counts.length === 0 ? 'No address was asked for.' : `Asked for ${String(results.size)}: ${counts.join(', ')}.`;
  const tasks = sources.flatMap(({ id, url = '' }) => {
    const result = results.get(url);
    const task = result && toDo(result);
    return task === undefined ? [] : [`${id}: ${url} ${task}`];
  });
  return [`${asked}${earlier}`, ...tasks].join('\n');
}
