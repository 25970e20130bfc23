import { dateInWords } from '../../basics/partial-date.ts';
import { factsInText } from '../../evidence/facts/fact-text.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import { isOf, plainName, reporters } from '../../evidence/sources/publisher-names.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import type { Turn } from './claim-schema.ts';
import type { ClaimProblem } from './history-problems.ts';

/** Reasons that name somebody who reports, of whom none of the sources of their standing is: one was forgotten, or the reason copied. */
export function unnamedReporters(
  history: readonly Turn[],
  facts: ReadonlyMap<string, ResolvedFact>,
  sources: ReadonlyMap<string, Source>,
): ClaimProblem[] {
  const names = [...reporters(sources).values()].map((name) => name.replace(/^The /, ''));
  return history.flatMap(({ reason }, index) => {
    // A standing may look back at what an earlier one rested on.
    const own = history.slice(0, index + 1).flatMap((turn) => turn.sources);
    const behind = factsInText(reason).flatMap((id) => facts.get(id)?.sources ?? []);
    const ids = [...own, ...behind];
    // A source that is not found is told by itself, and nobody knows of whom it is.
    if (ids.some((id) => !sources.has(id))) return [];
    const named = names.filter((name) => isWordOf(reason, name) && !isOf(plainName(name), ids, sources));
    const longest = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
    return longest.map((name) => {
      const what = `The reason speaks of ${name}, and none of the sources of this standing, or of one before it, is of it.`;
      const remedy = 'Add its report to the sources, or say whose word it is.';
      return { rule: 'look-again' as const, path: ['history', index, 'reason'], what, remedy };
    });
  });
}

/** A reason that is that of a standing before: the turn was copied, and the reason not written anew. */
export function repeatedReasons(history: readonly Turn[]): ClaimProblem[] {
  const bare = ({ reason }: Turn) => reason.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return history.flatMap((turn, index) => {
    const earlier = history.slice(0, index).find((other) => bare(other) === bare(turn));
    if (!earlier) return [];
    const what = `This is the reason of the standing of ${dateInWords(earlier.date)} too.`;
    const remedy = 'Say what was known by this day.';
    return [{ rule: 'look-again' as const, path: ['history', index, 'reason'], what, remedy }];
  });
}

function isWordOf(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${RegExp.escape(name)}(?![\\p{L}-])`, 'u').test(text);
}
