import { didYouMean } from '../../records/problems/suggest.ts';
import type { Question } from '../../records/writing/question.ts';

/** Flags of which the answer shows that it is theirs. */
const SHOWN_BY: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\//, 'url'],
  [/\.(?:bib|ris|json)$/, 'from'],
  [/\.csv$/, 'csv'],
];

/** What is said of words behind the command that no flag takes. */
export function ofNoFlag(words: string): string {
  const flag = SHOWN_BY.find(([answer]) => answer.test(words))?.[1];
  const remedy =
    flag === undefined ? 'Put an answer of several words in quotation marks.' : `Write --${flag} before it.`;
  return `"${words}" belongs to no flag. ${remedy}`;
}

/** What is said of a flag that there is not. */
export function noFlag(name: string, questions: readonly Question[]): string {
  const names = questions.map((question) => question.name);
  const all = `There are: ${names.join(', ')}; further ones may follow from the answers.`;
  return `--${name}: there is no such flag here. ${didYouMean(name, names)}${all}`;
}
