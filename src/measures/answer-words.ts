import { dateInWords } from '../dates/partial-date.ts';
import type { Answer, State } from './in-force.ts';
import { limitInWords, paragraphInWords } from './measure.ts';

/** An answer in one word. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  banned: 'Banned',
  capped: 'Capped',
  allowed: 'Not limited',
  unknown: 'Not known',
};

/** An answer in sentences: what held, by which paragraph, since when, with which exceptions. */
export function answerInWords({ state, rule, grace }: Answer): string[] {
  if (state === 'allowed') return ['Not limited: no measure in our table held then.'];
  if (!rule) return ['Not known: our evidence does not reach that day.'];
  if (state === 'unknown') return [`Not known: of resolution ${rule.resolution} we do not have the exact day.`];
  const limit = state === 'capped' ? ` Limit: ${limitInWords(rule)}.` : '';
  const by = [`resolution ${rule.resolution}`, paragraphInWords(rule)].filter((part) => part !== '').join(', ');
  return [
    `${STATE_WORDS[state]} by ${by}, from ${dateInWords(rule.from)}.${limit}`,
    ...(rule.exceptions === '' ? [] : [`Exceptions: ${rule.exceptions}.`]),
    ...graceInWords(grace),
  ];
}

function graceInWords(grace: Answer['grace']): string[] {
  if (grace === undefined) return [];
  if (grace === 'unknown') return ['It is not known whether what was agreed before could run on for a time.'];
  const until = dateInWords(grace.until);
  return [
    grace.running
      ? `What was agreed before could run on to ${until}.`
      : `The time for what was agreed before ended on ${until}.`,
  ];
}

/** The kinds of measures as they are printed. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  ban: 'Ban',
  cap: 'Cap',
  restriction: 'Restriction',
  obligation: 'Duty',
};
