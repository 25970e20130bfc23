import { dateInWords, endOf, startOf } from '../../basics/partial-date.ts';
import type { StatedFact } from './fact-schema.ts';
import type { FactProblem } from './resolved-fact.ts';

const TIME = String.raw`(?:the end of |early |late |mid-|about |around )?(?:(?:\d{1,2} )?\p{Lu}\p{Ll}+ |\w+ quarter of |spring |summer |autumn |winter )?`;
/** "In March 2020" at the beginning, which is when all of it was. */
const AT_FIRST = new RegExp(String.raw`^(?:In|On|At|By) ${TIME}((?:1[5-9]|20)\d\d)\b(?! \p{L}+s\b)`, 'u');
const IN_YEAR = new RegExp(String.raw`\b(?:in|on) ${TIME}((?:1[5-9]|20)\d\d)\b`, 'gu');
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** Words by which a statement looks ahead of its date. */
const AHEAD =
  /\b(?:will|would|shall|should|must|had to|has to|plan\w*|promis\w*|due|expect\w*|set for|by|until|before|to begin|next)\b/i;

/** A statement of another time than the date of its fact: one of the two was left as it stood in a copy. */
export function statedTimeProblem({ date, statement, ahead }: StatedFact): FactProblem | undefined {
  if (date === undefined || ahead === true) return undefined;
  const [from, to] = [startOf(date).slice(0, 4), endOf(date).slice(0, 4)];
  const years = statement.match(YEAR) ?? [];
  if (years.some((year) => year >= from && year <= to)) return undefined;
  const first = AT_FIRST.exec(statement)?.[1];
  const later = AHEAD.test(statement) ? [] : [...statement.matchAll(IN_YEAR)].flatMap(([, year]) => year ?? []);
  const other = first ?? later.find((year) => year > to);
  if (other === undefined) return undefined;
  const what = `The statement speaks of ${other}, and this is dated ${dateInWords(date)}.`;
  return { path: ['date'], rule: 'look-again', what, remedy: 'Correct the date or the statement.' };
}
