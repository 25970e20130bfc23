import { distance } from 'fastest-levenshtein';
import { MONTHS } from './partial-date.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const MONTH = `(?<month>${MONTHS.join('|')})`;
const ORDINAL = '(?<ordinal>st|nd|rd|th)?';
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;

/** "3 April 2018", "3rd of April"; with the weekday before it where there is one. */
const DAY_FIRST = new RegExp(
  String.raw`(?:\b(?<weekday>${WEEKDAYS.join('|')}),? (?:the )?)?(?<![\d.,/-])\b(?<day>\d{1,2})${ORDINAL}(?<of> of)? ${MONTH}\b(?:,? ${YEAR}\b)?`,
  'g',
);

/** "April 3, 2018", "April 3rd", "April 3" at the end of words; but not "In April 30 workers". */
const MONTH_FIRST = new RegExp(
  String.raw`(?:\b(?<weekday>${WEEKDAYS.join('|')}),? )?\b${MONTH} (?:the )?(?<day>\d{1,2})(?!\d|[.,]\d)${ORDINAL}\b(?:,? ${YEAR}\b|(?=[.,;:)]|$)|(?<=\d[a-z]{2}))`,
  'g',
);

/** "3. April 2018", "3 Apr. 2018", "3 april 2018", "3 Apirl 2018": a day with a word that is nearly a month. */
const NEARLY = new RegExp(
  String.raw`(?<![\d.,/-])\b(?<day>\d{1,2})(?<point>\.)? (?<word>\p{L}{3,10})\.?,? ${YEAR}\b`,
  'gu',
);

/** The month that a word is meant to be: in short, in small letters, in another language, or with a letter wrong or two exchanged. */
function monthMeant(word: string): string | undefined {
  const small = word.toLowerCase();
  return MONTHS.find((month) => {
    const name = month.toLowerCase();
    const isSlip = small.length > 3 && (distance(small, name) === 1 || lettersOf(small) === lettersOf(name));
    return name.startsWith(small.replace(/^sept$/, 'sep')) || isSlip;
  });
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function nearlyDays(text: string): WrittenDay[] {
  return [...text.matchAll(NEARLY)].flatMap(({ 0: found, index: at, groups }) => {
    const { day, point, word = '', year } = groups ?? {};
    const month = monthMeant(word);
    if (month === undefined || (month === word && point === undefined)) return [];
    const number = MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1;
    return [{ at, text: found, day: Number(day), month: number, year: Number(year), isOtherwise: true }];
  });
}

/** A day as it is written in a text. */
export interface WrittenDay {
  at: number;
  text: string;
  weekday?: string | undefined;
  day: number;
  /** From 1. */
  month: number;
  year?: number | undefined;
  /** True for "April 3rd" and "3rd of April"; the site writes "3 April". */
  isOtherwise: boolean;
}

/** The days that a text names in words, in the order of the text. */
export function writtenDays(text: string): WrittenDay[] {
  const found = [DAY_FIRST, MONTH_FIRST].flatMap((form) =>
    [...text.matchAll(form)].map((match) => asDay(match, form === MONTH_FIRST)),
  );
  return [...found, ...nearlyDays(text)]
    .filter(
      (one) =>
        !found.some(
          (other) => other !== one && other.at <= one.at && one.at < other.at + other.text.length && !other.isOtherwise,
        ),
    )
    .sort((a, b) => a.at - b.at);
}

function asDay({ 0: text, index: at, groups }: RegExpExecArray, isMonthFirst: boolean): WrittenDay {
  const { weekday, day, month = '', year, ordinal, of } = groups ?? {};
  return {
    ...{ at, text, weekday, day: Number(day), month: MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1 },
    year: year === undefined ? undefined : Number(year),
    isOtherwise: isMonthFirst || ordinal !== undefined || of !== undefined,
  };
}

/** The same day as the site writes it: "3 April 2018". */
export function usualDay({ weekday, day, month, year }: WrittenDay): string {
  const named = `${weekday === undefined ? '' : `${weekday}, `}${String(day)} ${MONTHS[month - 1] ?? ''}`;
  return year === undefined ? named : `${named} ${String(year)}`;
}

/** Why a day that is written is none: its month is shorter, or it was another day of the week. Undefined for one that can be. */
export function whyNoDay({ weekday, day, month, year }: WrittenDay): string | undefined {
  // A year that is not given may be a leap year.
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  const name = MONTHS[month - 1] ?? '';
  if (day < 1 || day > days) {
    const when = year !== undefined && month === 2 ? `${name} ${String(year)}` : name;
    return `${when} has ${String(days)} days.`;
  }
  if (weekday === undefined || year === undefined) return undefined;
  const real = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return real === weekday ? undefined : `${String(day)} ${name} ${String(year)} was a ${String(real)}.`;
}
