import { counted } from '../../basics/counted.ts';
import { severityOf } from '../rules/rules.ts';
import { asOpened } from './as-opened.ts';
import { causesOf } from './causes-of.ts';
import { errorsIn, type ContentProblem } from './content-problem.ts';
import { foldMissing, type FoldedProblem } from './fold-missing.ts';

/** The problems that are only told. */
function warningsIn(problems: readonly ContentProblem[]): ContentProblem[] {
  return problems.filter(({ rule }) => severityOf(rule) === 'warning');
}

/**
 * The causes among the problems as an editor reads them, in the order in which they are told, with a count at the end.
 * What follows from them is held back, and counted.
 */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const { told, heldBack } = causesOf(problems);
  return [...inWords(told), summary(told, heldBack)].join('\n\n');
}

/** The causes among the problems as an editor reads them, without a count. */
export function formatCauses(problems: readonly ContentProblem[]): string {
  return inWords(causesOf(problems).told).join('\n\n');
}

/** These problems as an editor reads them, without a count. */
export function listProblems(problems: readonly ContentProblem[]): string {
  return inWords(problems).join('\n\n');
}

function inWords(told: readonly ContentProblem[]): string[] {
  return foldMissing(told).map(formatProblem);
}

function summary(problems: readonly ContentProblem[], heldBack: number): string {
  const errors = errorsIn(problems);
  const warnings = warningsIn(problems);
  const told = [
    ...(errors.length > 0 ? [`${countIn(errors, 'problem')}. Nothing was built.`] : []),
    ...(heldBack > 0
      ? [
          `${counted(heldBack, 'more message')} may follow from ${errors.length === 1 ? 'it' : 'them'}, and will be told if not.`,
        ]
      : []),
    ...(warnings.length > 0 ? [`${countIn(warnings, 'warning')}.`] : []),
  ];
  return told.join(' ');
}

function countIn(problems: readonly ContentProblem[], noun: string): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${counted(problems.length, noun)} in ${counted(files, 'file')}`;
}

function formatProblem({ rule, file, line, column, what, remedy, others = [] }: FoldedProblem): string {
  const label = severityOf(rule) === 'warning' ? ' (warning)' : '';
  const more = others.length === 0 ? [] : [indent(alsoNamed(others))];
  const place = `${file}:${String(line)}:${String(column)}${label}`;
  return asOpened([place, indent(what), indent(remedy), ...more].join('\n'));
}

/** How many of the other places are listed. */
const LISTED = 3;

function alsoNamed(others: readonly ContentProblem[]): string {
  const places = others.slice(0, LISTED).map(({ file, line, column }) => `${file}:${String(line)}:${String(column)}`);
  const more = others.length > LISTED ? `, and ${String(others.length - LISTED)} more` : '';
  return `${counted(others.length, 'other place')} ${others.length === 1 ? 'needs' : 'need'} it: ${places.join(', ')}${more}.`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
