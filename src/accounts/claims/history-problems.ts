import { dateInWords, endOf, startOf } from '../../basics/partial-date.ts';
import { factsInText } from '../../evidence/facts/fact-text.ts';
import type { ResolvedFact } from '../../evidence/facts/resolved-fact.ts';
import type { RuleId } from '../../records/rules/rules.ts';
import type { ClaimFrontMatter, Turn } from './claim-schema.ts';
import type { Source } from '../../evidence/sources/source-schema.ts';
import { bestGrade, gradeOf, isBetterGrade } from '../../evidence/sources/grade.ts';

/** What is wrong with a part of a claim; `path` leads to it from the claim. */
export interface ClaimProblem {
  rule: RuleId;
  path: readonly (string | number)[];
  what: string;
  remedy: string;
  /** What is named and not there, as "fact loans". */
  missing?: string | undefined;
}

/** Whoever speaks in these without a name cannot bear a claim out. */
const UNNAMED = 'press with unnamed sources';

/**
 * Figures in a reason are of the time of the standing too: all that they rest on was out by then. Unknown facts and
 * sources are told elsewhere.
 */
export function lateFigures(
  history: readonly Turn[],
  facts: ReadonlyMap<string, ResolvedFact>,
  sources: ReadonlyMap<string, Source>,
): ClaimProblem[] {
  return history.flatMap(({ date, reason }, index) =>
    factsInText(reason).flatMap((id) => {
      const behind = (facts.get(id)?.sources ?? []).flatMap((source) => sources.get(source) ?? []);
      const late = behind.find(({ published }) => published === undefined || endOf(published) > endOf(date));
      if (!late) return [];
      const when = late.published === undefined ? 'has no date' : `came out in or on ${dateInWords(late.published)}`;
      const what = `{${id}}: this figure rests on "${late.id}", which ${when}; the standing is of ${dateInWords(date)}.`;
      const remedy = 'Say it without the figure, or date the standing later.';
      return [{ rule: 'standing' as const, path: ['history', index, 'reason'], what, remedy }];
    }),
  );
}

/**
 * Holds the history of a claim against its rules: in order of date; at least one standing for the time of the report;
 * every standing on dated sources that were out by then; no grade better than the best source; nothing borne out by
 * unnamed sources alone. `thenUntil` is the last day of the time of the report; unknown sources are told elsewhere.
 */
export function historyProblems(
  history: readonly Turn[],
  sources: ReadonlyMap<string, Source>,
  thenUntil: string,
): ClaimProblem[] {
  return [
    ...lateStart(history, thenUntil),
    ...history.flatMap((turn, index) => [
      ...outOfOrder(turn, index, history[index - 1]),
      ...turn.sources.flatMap((id, at) =>
        badSource(turn, sources.get(id), ['history', index, 'sources', at], thenUntil),
      ),
      ...badGrade(turn, index, sources),
    ]),
  ];
}

/** A standing later than the day on which the claim was read against its sources: that day was forgotten, or mistyped. */
export function earlyReview({ reviewed, history }: Pick<ClaimFrontMatter, 'reviewed' | 'history'>): ClaimProblem[] {
  const last = history.at(-1);
  if (!last || startOf(last.date) <= reviewed) return [];
  const what = `The claim was read last on ${dateInWords(reviewed)}, and has a standing of ${dateInWords(last.date)}.`;
  const remedy = 'Write under reviewed the day on which you read the claim with its new standing.';
  return [{ rule: 'review', path: ['reviewed'], what, remedy }];
}

function lateStart(history: readonly Turn[], thenUntil: string): ClaimProblem[] {
  const [first] = history;
  // One that stands lower down is told by the order.
  if (!first || history.some(({ date }) => endOf(date) <= thenUntil)) return [];
  const what = `The first standing is of ${dateInWords(first.date)}; nothing says how the claim stood at the time of the report.`;
  const remedy = `Begin with a standing up to ${dateInWords(thenUntil)}.`;
  return [{ rule: 'history', path: ['history', 0, 'date'], what, remedy }];
}

function outOfOrder({ date }: Turn, index: number, before: Turn | undefined): ClaimProblem[] {
  if (!before || endOf(before.date) < endOf(date)) return [];
  const what = `The standing of ${dateInWords(date)} comes after that of ${dateInWords(before.date)}.`;
  return [{ rule: 'history', path: ['history', index, 'date'], what, remedy: 'List the standings in order of date.' }];
}

function badSource(
  { date }: Turn,
  source: Source | undefined,
  path: ClaimProblem['path'],
  thenUntil: string,
): ClaimProblem[] {
  if (!source) return [];
  const { id, published } = source;
  if (published === undefined) {
    const remedy = 'Name a source with a date, or cite this one in the text only.';
    return [{ rule: 'standing', path, what: `The source "${id}" has no date, so no standing can rest on it.`, remedy }];
  }
  if (endOf(published) <= endOf(date)) return [];
  const limit =
    endOf(date) <= thenUntil
      ? ` What was known then may rest only on what was published by ${dateInWords(thenUntil)}.`
      : '';
  const what = `The source "${id}" came out in or on ${dateInWords(published)}, after this standing of ${dateInWords(date)}.`;
  return [{ rule: 'standing', path, what, remedy: `Date the standing later, or rest it on earlier sources.${limit}` }];
}

function badGrade(
  { grade, standing, sources: ids }: Turn,
  index: number,
  sources: ReadonlyMap<string, Source>,
): ClaimProblem[] {
  const best = bestGrade(ids.flatMap((id) => sources.get(id) ?? []).map(gradeOf));
  const problems: ClaimProblem[] = [];
  if (best !== undefined && isBetterGrade(grade, best)) {
    const what = `The grade is "${grade}", but the best source here is "${best}".`;
    problems.push({
      rule: 'grade',
      path: ['history', index, 'grade'],
      what,
      remedy: `Write grade: ${best}, or add a better source.`,
    });
  }
  if (grade === UNNAMED && standing.endsWith('supported')) {
    const what = `Unnamed sources alone cannot make a claim "${standing}".`;
    const remedy = 'Write standing: unverified, or contested if others contradict it.';
    problems.push({ rule: 'standing', path: ['history', index, 'standing'], what, remedy });
  }
  return problems;
}
