import { usualDay, writtenDays } from '../../../basics/written-days.ts';
import type { PlacedProblem } from '../../../records/problems/content-problem.ts';

/** 4/3/2018 is a day in March for some readers and in April for others; 2018-04-03 is how files have it. */
const IN_FIGURES = /(?<![\d./-])(?:\d{1,2}[./]\d{1,2}[./](?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d-\d\d-\d\d)(?![\d/-])/g;

type Dated = Pick<PlacedProblem, 'rule' | 'what' | 'remedy'> & { at: number; text: string };

/** Dates in prose that are written otherwise than the site writes them. */
export function otherwiseDated(text: string): Dated[] {
  const figures = [...text.matchAll(IN_FIGURES)].map(({ 0: date, index: at }) => ({
    ...{ rule: 'bare-figure' as const, at, text: date },
    what: `"${date}" is a date in figures, which readers of other countries read otherwise.`,
    remedy: 'Write it in words: 3 April 2018.',
  }));
  const words = writtenDays(text)
    .filter(({ isOtherwise }) => isOtherwise)
    .map((written) => ({
      ...{ rule: 'slip' as const, at: written.at, text: written.text },
      what: `"${written.text}" is a date that is written otherwise than the others.`,
      remedy: `Write ${usualDay(written)}`,
    }));
  return [...figures, ...words];
}
