import { MONTHS } from '../../basics/partial-date.ts';
import { whyNoDay, writtenDays } from '../../basics/written-days.ts';
import type { Found } from './found.ts';
import { withoutRemarks } from './remarks.ts';

/** Texts that are kept as somebody else has them, and what has been published already. */
const AS_THEY_ARE = /^content\/(?:sources|editions|links)\b/;

/** Days in words that the calendar does not have, or not as that day of the week. */
export function impossibleDays(file: string, text: string): Found[] {
  if (!/\.(?:mdx|yaml|csv)$/.test(file) || AS_THEY_ARE.test(file)) return [];
  return [...turnedDays(withoutRemarks(text)), ...wrongDays(withoutRemarks(text))];
}

const DAYS = new RegExp(
  String.raw`(?<![\d.,/-])(?<from>\d{1,2})(?: to |[–-])(?<to>\d{1,2}) (?:${MONTHS.join('|')})\b`,
  'g',
);

/** "28 to 25 March": the second day comes before the first, or is the same. */
function turnedDays(text: string): Found[] {
  return [...text.matchAll(DAYS)].flatMap(({ 0: days, index: at, groups: { from, to } = {} }) => {
    if (Number(from) < Number(to)) return [];
    const what = `"${days}": the second day is not after the first.`;
    return [{ rule: 'slip' as const, at, what, remedy: 'Look them up, and put right what is wrong.' }];
  });
}

function wrongDays(text: string): Found[] {
  return writtenDays(text).flatMap((written) => {
    const why = whyNoDay(written);
    if (why === undefined) return [];
    const what = `"${written.text}" is no day: ${why}`;
    return [{ rule: 'slip' as const, at: written.at, what, remedy: 'Look it up, and put right what is wrong of it.' }];
  });
}
