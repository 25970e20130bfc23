import { MONTHS } from './partial-date.ts';

const SPAN = '(?:hour|day|week|month|quarter|year)';

/** What tells for which time an amount is: "a year", "per 12 months", "yearly", "from 1 May", "in 2017", "at any one time". */
const PERIOD = new RegExp(
  [
    String.raw`\b(?:an?|per|each|every|any|in one)\s(?:(?:\d+|calendar|two|three|six|twelve)\s)?${SPAN}s?\b`,
    String.raw`\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b`,
    String.raw`\b(?:in|for|of|from|during|until|to|on|between|since|before|after)\s(?:the\s)?(?:\d{1,2}\s)?(?:(?:${MONTHS.join('|')})\b|[12]\d{3}\b)`,
    String.raw`\bat (?:any|one|the same)(?: one)? (?:time|moment)\b`,
    String.raw`\bin all\b|\baltogether\b`,
  ].join('|'),
);

/** Whether a text says for which time the amount holds that it gives. */
export function namesPeriod(text: string): boolean {
  return PERIOD.test(text);
}
