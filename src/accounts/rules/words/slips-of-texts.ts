import type { ContentProblem } from '../../../records/problems/content-problem.ts';
import { SLIPS } from './slip-signs.ts';

/** What is wrong with words, and what to write. */
export type SlipTold = Pick<ContentProblem, 'what' | 'remedy'>;

/** The slips of a text that its signs give away. */
export function slipsOfSigns(text: string): SlipTold[] {
  return SLIPS.flatMap(({ needs = '', sign, what, remedy }): SlipTold[] => {
    const [found] = text.includes(needs) ? (sign.exec(text) ?? []) : [];
    return found === undefined ? [] : [{ what: what(found), remedy }];
  });
}

/** Says that something breaks off, with its last words. */
export function brokenOff(name: string, last: string): SlipTold {
  return { what: `A ${name} breaks off here: "… ${last}".`, remedy: 'Write the words that were lost at its end.' };
}
