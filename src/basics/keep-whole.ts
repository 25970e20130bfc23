import { MONTHS } from './partial-date.ts';

const MONTH = MONTHS.join('|');

/**
 * What the end of a line does not divide: a number and what it counts by, the number of a paragraph, a day and its month,
 * and a month and its year where they are all that a cell says. The day of a source, after its title, may be divided: a
 * chapter has a hundred of them, and not a hundred bytes to spare.
 */
const WHOLE = new RegExp(
  String.raw`\d (?=(?:hundred|thousand|million|billion|trillion|percent)\b)|\b(?:para|paras|No)\. (?=\d)|(?<!^, )\b\d{1,2} (?=(?:${MONTH})\b)|^(?:${MONTH}) (?=\d{4}$)`,
  'g',
);

/** Text with no-break spaces in what belongs together: "53.4 million", "para. 8", "22 December 2019". */
export function keepWhole(text: string): string {
  return text.replaceAll(WHOLE, (words) => words.replace(' ', '\u00a0'));
}
