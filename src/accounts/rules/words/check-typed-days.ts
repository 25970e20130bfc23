import { MONTHS, dateInWords, endOf, startOf } from '../../../basics/partial-date.ts';
import { datesNamed } from '../../../basics/dates-named.ts';
import { daySlips, knownDays, monthSlips } from '../../../evidence/facts/day-slips.ts';
import { splitIds } from '../../prose/vocabulary.ts';
import { citedSentences, type CitedSentence } from '../../prose/cited-sentences.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';
import type { Known, PageRule } from '../page-rule.ts';

/** Days typed in a sentence that what it cites has in another year, and months after the day of the site. */
export const checkTypedDays: PageRule = ({ document: { tree }, known }) => {
  const sentences = citedSentences(tree);
  return sentences.flatMap((sentence, index) => [
    ...otherDays(sentence, sentences.slice(index), known),
    ...toCome(sentence, known),
  ]);
};

function otherDays(sentence: CitedSentence, from: readonly CitedSentence[], known: Known): PlacedProblem[] {
  const facts = [...sentence.text.matchAll(/\[([a-z0-9-]+)\]/g)].flatMap(([, id = '']) => known.facts.get(id) ?? []);
  // A citation at the end of a paragraph is that of its sentences.
  const citing = from.find(({ citations }) => citations.length > 0);
  const ids = citing?.citations.flatMap(({ sources }) => splitIds(sources)) ?? [];
  // The id of a fact may have a year that nobody reads.
  const words = sentence.text.replaceAll(/\[[a-z0-9-]+\]/g, (mark) => ' '.repeat(mark.length));
  const slips = [
    ...daySlips(words, knownDays(facts, ids, known)),
    ...monthSlips(
      words,
      facts.flatMap(({ date }) => date ?? []),
    ),
  ];
  return slips.map(({ at, what, remedy }) => ({
    ...{ rule: 'look-again' as const, line: lineAt(sentence, at), column: 1, what, remedy },
  }));
}

/** A day or a month with its year, or a year behind a word that is said of years alone; it may also be the number of something. */
const MONTH = new RegExp(
  String.raw`\b(?:\d{1,2} )?(?:${MONTHS.join('|')}) 20\d\d\b|(?<=\b(?:[Ii]n|[Ss]ince|[Dd]uring) )20\d\d\b`,
  'g',
);

/** Words of what is still to come; "may" and not the month. */
const TO_COME =
  /\b(?:will|would|shall|should|may|might|could|must|expected|projected|forecasts?|hopes?|aims?|targets?|expires?|due|ends?|plan(?:s|ned)?|next|scheduled|deadline|promised|announced|set for|if|(?:is|are|was|were) to)\b/;

/** Words right before a day that is still to come. */
const UP_TO = /\b(?:until|till|by|to|from|before|after|through)(?: the end of)? $/i;

/** Months after the day of the site, where nothing says that they are still to come. */
function toCome(sentence: CitedSentence, { asOf, ids }: Known): PlacedProblem[] {
  if (asOf === undefined || TO_COME.test(sentence.text)) return [];
  return [...sentence.text.matchAll(MONTH)].flatMap(({ 0: text, index }) => {
    const [date] = datesNamed(text);
    const isUpTo = UP_TO.test(sentence.text.slice(0, index));
    if (date === undefined || startOf(date) <= endOf(asOf) || isUpTo || ids.resolution.has(text)) return [];
    const what = `"${text}" is after the day of the site, ${dateInWords(asOf)}, and the sentence speaks of it as past.`;
    return [
      {
        ...{ rule: 'look-again' as const, line: lineAt(sentence, index), column: 1, what },
        remedy: 'Correct the year; or say that it is still to come, as with "will".',
      },
    ];
  });
}

function lineAt({ lines }: CitedSentence, at: number): number {
  return lines.findLast(({ offset }) => offset <= at)?.line ?? 1;
}
