/** One mistake in the content: where it is, what is wrong, and what to type instead. Lines and columns count from 1. */
export interface ContentProblem {
  file: string;
  line: number;
  column: number;
  what: string;
  remedy: string;
}

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
}

/** All problems as an editor reads them, in order of file, line and column, with a count at the end. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const entries = [...problems].sort(byPlace).map(formatProblem);
  const files = new Set(problems.map((problem) => problem.file)).size;
  return [...entries, `${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing was built.`].join(
    '\n\n',
  );
}

function formatProblem({ file, line, column, what, remedy }: ContentProblem): string {
  return `${file}:${String(line)}:${String(column)}\n${indent(what)}\n${indent(remedy)}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function byPlace(a: ContentProblem, b: ContentProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.what < b.what ? -1 : 1);
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
