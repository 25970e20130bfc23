import type { Question } from '../../records/writing/question.ts';

/** Somebody who can be asked. Every function gives undefined where they want to stop. */
export interface Asker {
  /** One of several words. */
  choose: (
    about: string,
    choices: readonly { value: string; hint?: string | undefined }[],
  ) => Promise<string | undefined>;
  /** The answer to a question as it would be typed after its flag; an empty list leaves it out. */
  ask: (question: Question) => Promise<readonly string[] | undefined>;
  /** Which of some questions, that may be left out, they have an answer to. */
  pick: (questions: readonly Question[]) => Promise<readonly string[] | undefined>;
}
