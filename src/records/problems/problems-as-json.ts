import { asOpened } from './as-opened.ts';
import { causesOf } from './causes-of.ts';
import type { ContentProblem } from './content-problem.ts';
import { severityOf } from '../rules/rules.ts';

/**
 * The problems as JSON, for editors' programs, without what follows from others: a list of
 * `{ file, range: { start, end }, rule, severity, message, remedy, fix }`. Lines and columns count from 1; `end` stands
 * after the last character, and equals `start` where the length is not known; `fix` is a text for the range, or null.
 */
export function problemsAsJson(problems: readonly ContentProblem[]): string {
  return JSON.stringify(causesOf(problems).told.map(entry), null, 2);
}

function entry({ rule, file, line, column, end, what, remedy, fix }: ContentProblem) {
  const start = { line, column };
  return {
    file: asOpened(file),
    range: { start, end: end ?? start },
    rule,
    severity: severityOf(rule),
    message: asOpened(what),
    remedy: asOpened(remedy),
    fix: fix ?? null,
  };
}
