import type { ContentProblem } from './content-problem.ts';
import { stageOf } from '../rules/stages.ts';

/** A problem with the others that one and the same missing thing makes. */
export interface FoldedProblem extends ContentProblem {
  others?: readonly ContentProblem[];
}

/** Tells once what is named in many places and is not there; where an address was lost, that says most of it. */
export function foldMissing(problems: readonly ContentProblem[]): FoldedProblem[] {
  const groups = new Map<string, ContentProblem[]>();
  for (const problem of problems) {
    const { missing } = problem;
    if (missing !== undefined) groups.set(missing, [...(groups.get(missing) ?? []), problem]);
  }
  return problems.flatMap((problem): FoldedProblem[] => {
    const group = problem.missing === undefined ? [problem] : (groups.get(problem.missing) ?? [problem]);
    // Where an id was altered that was published, it is told at that id.
    const isRenamed = ({ rule, file }: ContentProblem) =>
      rule === 'edition' && /^content\/(?:facts|datasets)\//.test(file);
    const first = group.find(({ rule }) => stageOf(rule) === 3) ?? group.find(isRenamed) ?? group[0];
    if (problem !== first) return [];
    const others = group.filter((other) => other !== problem);
    return [others.length > 0 ? { ...problem, others } : problem];
  });
}
