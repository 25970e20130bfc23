import type { ContentProblem } from './content-problem.ts';
import { formatProblems } from './format-problems.ts';

/** Thrown when content cannot be used; carries every problem found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    // Editors read this message; a stack of our own code would only hide it.
    this.stack = '';
    this.problems = problems;
  }

  // Astro looks for words such as "document" in this text, and then gives advice on code for browsers.
  override toString(): string {
    return this.name;
  }
}
