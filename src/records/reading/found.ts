import type { ContentProblem } from '../problems/content-problem.ts';

/** What is wrong in a text, and at which of its signs. */
export type Found = Pick<ContentProblem, 'rule' | 'what' | 'remedy'> & { at: number };
