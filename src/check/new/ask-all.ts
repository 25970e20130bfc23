import type { Answers } from '../../records/writing/answers.ts';
import type { Ground, NewKind } from '../../records/writing/new-kind.ts';
import type { Question } from '../../records/writing/question.ts';
import type { Asker } from './asker.ts';

/**
 * Asks for everything that is not answered: first what must be, or mostly is, one by one; then which of the rest is
 * known. `onAnswer` may read what an answer names. Gives undefined where somebody stops.
 */
export async function askAll<Read>(
  kind: NewKind<Read>,
  given: Answers,
  ground: Ground<Read>,
  asker: Asker,
  onAnswer: (answers: Answers) => Promise<void>,
): Promise<Answers | undefined> {
  const answers = new Map(given);
  const put = async (question: Question) => {
    const answer = await asker.ask(question);
    if (answer === undefined) return false;
    answers.set(question.name, answer);
    await onAnswer(answers);
    return true;
  };
  const open = (isFirst: boolean) =>
    kind.questions(answers, ground).filter((question) => !answers.has(question.name) && isMain(question) === isFirst);
  for (let next = open(true)[0]; next; next = open(true)[0]) if (!(await put(next))) return undefined;
  const picked = await pickOf(open(false), asker);
  if (picked === undefined) return undefined;
  for (const question of open(false).filter(({ name }) => picked.includes(name))) {
    if (!(await put(question))) return undefined;
  }
  return answers;
}

async function pickOf(rest: readonly Question[], asker: Asker): Promise<readonly string[] | undefined> {
  return rest.length === 0 ? [] : asker.pick(rest);
}

function isMain({ required, asked, proposal }: Question): boolean {
  return required || asked === true || proposal !== undefined;
}
