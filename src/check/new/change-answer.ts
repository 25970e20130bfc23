import type { Answers } from '../../records/writing/answers.ts';
import type { Ground, NewKind } from '../../records/writing/new-kind.ts';
import { askAll, type MutableAnswers } from './ask-all.ts';
import type { Asker } from './asker.ts';

/**
 * Asks which answer is to be another, then for that, and for all that follows from it and has no answer yet. What is
 * asked no more is taken out. Gives false where somebody stops; the answers are as before then.
 */
export async function changeAnswer<Read>(
  kind: NewKind<Read>,
  answers: MutableAnswers,
  ground: Ground<Read>,
  asker: Asker,
  onAnswer: (answers: Answers) => Promise<void>,
): Promise<boolean> {
  const questions = kind.questions(answers, ground);
  const choices = questions.map(({ name }) => ({ value: name, hint: answers.get(name)?.join('; ') ?? '' }));
  const name = await asker.choose('Which answer is to be another?', choices);
  const question = questions.find((each) => each.name === name);
  if (!question) return false;
  const answer = await asker.ask({ ...question, proposal: answers.get(question.name)?.join(' ') ?? question.proposal });
  if (answer === undefined) return false;
  answers.set(question.name, answer);
  await onAnswer(answers);
  const isDone = await askAll(kind, answers, ground, asker, onAnswer, true);
  const asked = new Set(kind.questions(answers, ground).map((each) => each.name));
  for (const each of [...answers.keys()]) if (!asked.has(each)) answers.delete(each);
  return isDone;
}
