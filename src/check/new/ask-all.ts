import type { Answers } from '../../records/writing/answers.ts';
import type { Ground, NewKind } from '../../records/writing/new-kind.ts';
import type { Question } from '../../records/writing/question.ts';
import type { Asker } from './asker.ts';

/** Answers to which others are put. */
export type MutableAnswers = Map<string, readonly string[]>;

/**
 * Asks for everything that is not answered, and puts the answers to those that there are: first what must be, or mostly
 * is, one by one; then, unless `isAgain`, which of the rest is known. `onAnswer` may read what an answer names. Gives false
 * where somebody stops.
 */
export async function askAll<Read>(
  kind: NewKind<Read>,
  answers: MutableAnswers,
  ground: Ground<Read>,
  asker: Asker,
  onAnswer: (answers: Answers) => Promise<void>,
  isAgain = false,
): Promise<boolean> {
  const put = async (question: Question) => {
    const answer = await asker.ask(question);
    if (answer === undefined) return false;
    answers.set(question.name, answer);
    await onAnswer(answers);
    return true;
  };
  const open = (isFirst: boolean) =>
    kind.questions(answers, ground).filter((question) => !answers.has(question.name) && isMain(question) === isFirst);
  for (let next = open(true)[0]; next; next = open(true)[0]) if (!(await put(next))) return false;
  if (isAgain) return true;
  const picked = await pickOf(open(false), asker);
  if (picked === undefined) return false;
  for (const question of open(false).filter(({ name }) => picked.includes(name))) {
    if (!(await put(question))) return false;
  }
  return true;
}

async function pickOf(rest: readonly Question[], asker: Asker): Promise<readonly string[] | undefined> {
  return rest.length === 0 ? [] : asker.pick(rest);
}

function isMain({ required, asked, proposal }: Question): boolean {
  return required || asked === true || proposal !== undefined;
}
