import { dateInWords } from '../../basics/partial-date.ts';
import type { Answer, Rule, State } from './in-force.ts';
import { limitInWords, paragraphInWords } from './measure.ts';

/** An answer in one word. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  banned: 'Banned',
  capped: 'Capped',
  allowed: 'Not limited',
  due: 'Due',
  overdue: 'Overdue',
  permitted: 'Permitted',
  unknown: 'Not known',
};

/** An answer in sentences: what held, by which paragraphs, since when, with which exceptions. */
export function answerInWords({ state, rule, beside = [], ahead, grace, due }: Answer): string[] {
  if (state === 'allowed' || state === 'permitted') return [ahead ? notYet(state, ahead) : NOTHING[state]];
  if (!rule) return ['Not known: our evidence does not reach that day.'];
  const others = beside.map(besideInWords);
  if (state === 'unknown')
    return [`Not known: of resolution ${rule.resolution} we do not have the exact day.`, ...others];
  return [
    decisionInWords(state, rule, due),
    ...(rule.exceptions === '' ? [] : [`Exceptions: ${rule.exceptions}.`]),
    ...graceInWords(grace),
    ...others,
    ...(ahead ? [`Adopted by then: ${paragraphOf(ahead)} sets ${settingOf(ahead)}`] : []),
  ];
}

const NOTHING = {
  allowed: 'Not limited: no measure in our table held then.',
  permitted: 'Permitted: no measure in our table demanded it then.',
};

function decisionInWords(state: State, rule: Rule, due: string | undefined): string {
  if (due === undefined)
    return `${STATE_WORDS[state]} by ${paragraphOf(rule)}, from ${dateInWords(rule.from)}.${limitOf(rule, ' Limit: ')}`;
  return state === 'due'
    ? `Due by ${dateInWords(due)}: demanded by ${paragraphOf(rule)}, in force from ${dateInWords(rule.from)}.`
    : `Overdue: ${paragraphOf(rule)}, set ${dateInWords(due)} as the last day.`;
}

function notYet(state: 'allowed' | 'permitted', rule: Rule): string {
  const adopted = rule.adopted === undefined ? '' : `, adopted on ${dateInWords(rule.adopted)}`;
  return `${STATE_WORDS[state]} yet: resolution ${rule.resolution}${adopted}, set ${settingOf(rule)}`;
}

function settingOf(rule: Rule): string {
  return `a ${rule.kind} from ${dateInWords(rule.from)}.${limitOf(rule, ' Limit: ')}`;
}

function besideInWords(rule: Rule): string {
  const exceptions = rule.exceptions === '' ? '' : ` Its exceptions: ${rule.exceptions}.`;
  const first = `Beside it: the ${rule.kind} of ${paragraphOf(rule)}, from ${dateInWords(rule.from)}.`;
  return `${first}${limitOf(rule, ' Its limit: ')}${exceptions}`;
}

function paragraphOf(rule: Rule): string {
  return [`resolution ${rule.resolution}`, paragraphInWords(rule)].filter((part) => part !== '').join(', ');
}

/** The limit of a cap as a sentence. */
function limitOf(rule: Rule, before: string): string {
  return rule.kind === 'cap' ? `${before}${limitInWords(rule)}.` : '';
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
