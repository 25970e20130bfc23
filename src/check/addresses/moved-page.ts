import type { ContentProblem } from '../../records/problems/content-problem.ts';

/** A page that is looked for where it was, with the address to which that leads now: `redirects` are old -> new. */
export function withNewAddress(problem: ContentProblem, redirects: ReadonlyMap<string, string>): ContentProblem {
  const page = problem.rule === 'link' ? problem.missing?.replace(/^page /, '') : undefined;
  const now = page === undefined ? undefined : redirects.get(page);
  return now === undefined ? problem : { ...problem, remedy: `Its address is ${now} now: write that.` };
}
