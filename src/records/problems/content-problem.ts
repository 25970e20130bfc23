import { severityOf, type RuleId } from '../rules/rules.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One mistake in the content: which rule it breaks, where it is, what is wrong, and what to type instead. */
export interface ContentProblem extends Place {
  rule: RuleId;
  file: string;
  /** The place after the last character that is wrong, where that is known. */
  end?: Place | undefined;
  what: string;
  remedy: string;
  /** The path at which a file should stand that stands in another place. */
  meant?: string;
  /** What is named here and is not there, as "source annual-report": many places may name it. */
  missing?: string | undefined;
  /** The text that would put the range right, where there is one good guess. */
  fix?: string | undefined;
}

/** A problem inside a file that the caller names. */
export type PlacedProblem = Omit<ContentProblem, 'file'>;

/** The problems that stop a build. */
export function errorsIn(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems.filter(({ rule }) => severityOf(rule) === 'error');
}
