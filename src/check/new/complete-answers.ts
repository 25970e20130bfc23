import type { Answers } from '../../records/writing/answers.ts';
import type { Ground, NewKind } from '../../records/writing/new-kind.ts';
import type { Question } from '../../records/writing/question.ts';

/** The answers as far as they go without asking anybody. */
export interface Completed {
  answers: Answers;
  /** What must be answered and is not. */
  missing: readonly Question[];
  /** Answers that are not taken, with the reason. */
  refused: readonly { name: string; why: string }[];
}

/**
 * Takes for what is not answered what is proposed. An answer may bring up further questions, so they are asked for
 * until nothing changes.
 */
export function completeAnswers<Read>(kind: NewKind<Read>, given: Answers, ground: Ground<Read>): Completed {
  const answers = new Map(given);
  let next = nextProposal(kind.questions(answers, ground), answers);
  while (next?.proposal !== undefined) {
    answers.set(next.name, [next.proposal]);
    next = nextProposal(kind.questions(answers, ground), answers);
  }
  const questions = kind.questions(answers, ground);
  return {
    answers,
    missing: questions.filter(({ name, required }) => required && isOpen(name, answers)),
    refused: questions.flatMap((question) => refusal(question, answers)),
  };
}

function nextProposal(questions: readonly Question[], answers: Answers): Question | undefined {
  return questions.find(({ name, proposal }) => proposal !== undefined && !answers.has(name));
}

/** True for what has no answer, or an empty one. */
function isOpen(name: string, answers: Answers): boolean {
  return (answers.get(name) ?? []).join('').trim() === '';
}

function refusal({ name, refuse }: Question, answers: Answers): { name: string; why: string }[] {
  const typed = answers.get(name);
  const why = typed === undefined || isOpen(name, answers) ? undefined : refuse(typed);
  return why === undefined ? [] : [{ name, why }];
}
