import { whyNoDay, writtenDays } from '../../basics/written-days.ts';
import type { Found } from './found.ts';
import { withoutRemarks } from './remarks.ts';

/** Texts that are kept as somebody else has them, and what has been published already. */
const AS_THEY_ARE = /^content\/(?:sources|editions|links)\b/;

/** Days in words that the calendar does not have, or not as that day of the week. */
export function impossibleDays(file: string, text: string): Found[] {
  if (!/\.(?:mdx|yaml|csv)$/.test(file) || AS_THEY_ARE.test(file)) return [];
  return writtenDays(withoutRemarks(text)).flatMap((written) => {
    const why = whyNoDay(written);
    if (why === undefined) return [];
    const what = `"${written.text}" is no day: ${why}`;
    return [{ rule: 'slip' as const, at: written.at, what, remedy: 'Look it up, and put right what is wrong of it.' }];
  });
}
