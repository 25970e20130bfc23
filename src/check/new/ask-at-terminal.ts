import * as clack from '@clack/prompts';
import type { Choice, Question } from '../../records/writing/question.ts';
import type { Asker } from './asker.ts';

/** What is chosen to leave a question out, and to type what is none of the choices. */
const [NOTHING, OTHER] = ['-', '…'];
/** From how many choices on a list can be searched. */
const SEARCHED = 8;
/** How many letters of a choice are seen. */
const WIDEST = 90;
/** How many lines of a list are seen at a time. */
const SHOWN = 10;

/** Asks at the terminal, until the signal: from then on whatever is asked is as if somebody stopped. */
export function askAtTerminal(signal: AbortSignal): Asker {
  return {
    choose: async (about, choices) =>
      given(await clack.select({ signal, message: about, options: optionsOf(choices) })),
    ask: (question) => askOne(question, signal),
    pick: async (questions) => {
      const options = optionsOf(questions.map(({ name, about }) => ({ value: name, hint: about })));
      const message = 'What else is known? (space chooses, Enter goes on)';
      return given(await clack.multiselect({ signal, message, options, required: false, maxItems: SHOWN }));
    },
  };
}

function given<T>(answer: T): Exclude<T, symbol> | undefined {
  return clack.isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
}

function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ value, hint = '' }) => ({ value, label: shortened(`${value}  ${hint}`.trim()) }));
}

function shortened(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}

async function askOne(question: Question, signal: AbortSignal): Promise<readonly string[] | undefined> {
  if (question.sort === 'parts' && question.parts) return askParts(question, question.parts, signal);
  if (question.sort === 'yes-no') {
    const isSo = given(
      await clack.confirm({ signal, message: messageOf(question), initialValue: question.proposal === 'yes' }),
    );
    return isSo === undefined ? undefined : [isSo ? 'yes' : 'no'];
  }
  if (question.choices && question.choices.length > 0) return chooseFor(question, question.choices, signal);
  return typeFor(question, signal);
}

function messageOf({ name, about, required }: Question): string {
  return `${name}: ${about}${required ? '' : ' May be left out.'}`;
}

async function typeFor(question: Question, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const answer = given(
    await clack.text({
      signal,
      message: messageOf(question),
      ...(question.proposal === undefined ? {} : { initialValue: question.proposal }),
      validate: (text = '') => {
        if (text.trim() === '') return question.required ? 'An answer is needed.' : undefined;
        return question.sort === 'file' ? undefined : question.refuse([text]);
      },
    }),
  );
  if (answer === undefined) return undefined;
  return answer.trim() === '' ? [] : [answer.trim()];
}

async function chooseFor(
  question: Question,
  choices: readonly Choice[],
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const before = question.required ? [] : [{ value: NOTHING, hint: 'leave it out' }];
  const after = question.open === true ? [{ value: OTHER, hint: 'something else' }] : [];
  const options = optionsOf([...before, ...choices, ...after]);
  const about = { signal, message: messageOf(question), maxItems: SHOWN };
  if (question.sort === 'list') {
    const several = { ...about, options: optionsOf(choices), required: question.required };
    const list = given(await clack.autocompleteMultiselect({ ...several, placeholder: 'Type to search, Tab chooses' }));
    return list && (list.length === 0 ? [] : [list.join(', ')]);
  }
  const initial = question.proposal === undefined ? {} : { initialValue: question.proposal };
  const answer = given(
    choices.length > SEARCHED
      ? await clack.autocomplete({ ...about, options, ...initial, placeholder: 'Type to search' })
      : await clack.select({ ...about, options, ...initial }),
  );
  if (answer === OTHER) return typeFor(question, signal);
  return answer === undefined ? undefined : answer === NOTHING ? [] : [answer];
}

/** A list of groups, each asked for key by key. */
async function askParts(
  question: Question,
  parts: readonly Question[],
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const groups: string[] = [];
  for (;;) {
    const values: string[] = [];
    for (const part of parts) {
      const about = `${question.name} ${String(groups.length + 1)}, ${part.about}`;
      const proposal = part.proposalAfter?.(values) ?? part.proposal;
      const answer = await askOne({ ...part, about, proposal }, signal);
      if (answer === undefined) return undefined;
      if (answer.length > 0) values.push(`${part.name}=${answer.join(', ')}`);
    }
    groups.push(values.join(', '));
    const more = given(await clack.confirm({ signal, message: 'Another one?', initialValue: false }));
    if (more === undefined) return undefined;
    if (!more) return groups;
  }
}
