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
  /** The text that would put the range right, where there is one good guess. */
  fix?: string | undefined;
}

/** A problem inside a file that the caller names. */
export type PlacedProblem = Omit<ContentProblem, 'file'>;

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

/** The problems that stop a build. */
export function errorsIn(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems.filter(({ rule }) => severityOf(rule) === 'error');
}

/** The problems that are only told. */
function warningsIn(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems.filter(({ rule }) => severityOf(rule) === 'warning');
}

/** All problems as an editor reads them, in order of file, line and column, with a count at the end. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  return [...inOrder(problems).map(formatProblem), summary(problems)].join('\n\n');
}

/** The same problems in order of file, line and column. */
export function inOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort(byPlace);
}

function summary(problems: readonly ContentProblem[]): string {
  const errors = errorsIn(problems);
  const warnings = warningsIn(problems);
  const told = [
    ...(errors.length > 0 ? [`${countIn(errors, 'problem')}. Nothing was built.`] : []),
    ...(warnings.length > 0 ? [`${countIn(warnings, 'warning')}.`] : []),
  ];
  return told.join(' ');
}

function countIn(problems: readonly ContentProblem[], noun: string): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${count(problems.length, noun)} in ${count(files, 'file')}`;
}

function formatProblem({ rule, file, line, column, what, remedy }: ContentProblem): string {
  const label = severityOf(rule) === 'warning' ? ' (warning)' : '';
  return `${file}:${String(line)}:${String(column)}${label}\n${indent(what)}\n${indent(remedy)}`;
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
