import type { ContentProblem } from './content-problem.ts';

/** A problem that many places of a table may have alike. */
export interface LikeProblem extends ContentProblem {
  /** The same text for those that are told together; undefined for one that stands for itself. */
  likeness?: string | undefined;
  /** What is wrong alike: "cell of this column", "row". */
  noun?: 'cell of this column' | 'row' | undefined;
}

/** How many of the further places are named. */
const NAMED = 3;

/** Problems that are alike, told once, at the first place, with the lines of the next ones. */
export function foldProblems(problems: readonly LikeProblem[]): ContentProblem[] {
  const groups = Map.groupBy(problems, ({ likeness, rule }) => (likeness === undefined ? {} : `${rule} ${likeness}`));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [together(first, others)] : []));
}

function together(first: LikeProblem, others: readonly LikeProblem[]): ContentProblem {
  const { likeness, noun = 'row', ...one } = first;
  const count = others.length;
  if (likeness === undefined || count === 0) return one;
  const wrong = count === 1 ? `1 more ${noun} is` : `${inWords(count)} more ${pluralOf(noun)} are`;
  const lines = others.slice(0, NAMED).map((other) => inWords(other.line));
  const where = `${count === 1 ? 'line' : 'lines'} ${lines.join(', ')}${count > NAMED ? ' and further ones' : ''}`;
  return { ...one, end: undefined, fix: undefined, what: `${one.what} ${wrong} wrong in the same way, on ${where}.` };
}

function inWords(number: number): string {
  return number.toLocaleString('en-US');
}

function pluralOf(noun: string): string {
  return noun.replace(/^\w+/, '$&s');
}
