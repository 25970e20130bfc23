import { MONTHS } from '../../basics/partial-date.ts';

/** A figure written out in words: where it stands, and whether it gives a number or only speaks of one. */
export interface WordFigure {
  start: number;
  end: number;
  text: string;
  /** `words` gives a number ("ten ships", "one in five"); `loosely` speaks of one ("dozens of", "most of the ships"). */
  written: 'words' | 'loosely';
}

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const SMALL = 'two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${UNITS}))?`;
const BIG = `(?:hundred|thousand|million|billion|dozen)`;
const ANY = `${UNITS}|${TEENS}|${TENS}`;
const PART = '(?:half|third|quarter|fifth|sixth|eighth|tenth)';
/** Half of what is counted, not the first half of a game or a year. */
const HALF = String.raw`(?<!\b(?:first|second|last|latter|former|other|each|either)\s)half`;
const SHARE = String.raw`per\s?cent(?!age)|percentage\spoints?`;
const ABOUT = String.raw`about|around|nearly|almost|roughly|over|under|(?:more|less|fewer)\sthan|at\sleast|up\sto|some|only|just`;
const YEAR = String.raw`(?:[12]\d{3}|${MONTHS.join('|')})\b`;

/** Words that give a number, whatever they count. */
const NUMBERS = anyOf([
  String.raw`(?:${ANY})\s(?:${SHARE})`,
  String.raw`(?:${ANY})\s(?:in|out\sof)\s(?:every\s)?(?:${SMALL}|${TEENS}|${TENS}|a\s${BIG})`,
  String.raw`(?:${SMALL})[\s-]${PART}s(?:\sof)?(?!\s${YEAR})`,
  String.raw`(?:${ABOUT})\s(?:half|an?\s${PART})(?:\sof)?\b(?!\s(?:of\s)?${YEAR})`,
  String.raw`(?:(?:a|one)\s${PART}\sof|${HALF}\s(?:of|the|its|their|his|her|our|as))\b(?!\s${YEAR})`,
  String.raw`(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|ing)`,
  String.raw`(?:double|triple|treble|quadruple|twice)\s(?:the|that|those|its|their|as)`,
  String.raw`(?:${SMALL}|ten|twenty|hundred|many)fold`,
  String.raw`(?:${SMALL})\stimes\s(?:as|the|that|more|less|larger|higher|what)`,
  String.raw`(?:tens|hundreds|dozens|thousands)\sof\s(?:thousands|millions)`,
  String.raw`(?:half\sa\sdozen|(?:a|${ANY})[\s-]${BIG})`,
  String.raw`(?:${TEENS}|${TENS})`,
]);

/** Words that speak of a number and give none. */
const LOOSE = anyOf([
  String.raw`(?:several|(?:a\s)?few|many|some|couple\sof)\s(?:${BIG}s?)`,
  String.raw`(?:tens|dozens|scores|hundreds|thousands|millions|billions)\sof`,
  String.raw`most\sof\sthem`,
  String.raw`(?:the|a)\s(?:(?:vast|great|large|small)\s)?(?:majority|minority)\sof`,
  'twice',
  String.raw`(?:${SMALL})\stimes`,
]);

/** How a word begins without which no pattern here fits: most texts have none, and are not searched. */
const HINT = new RegExp(
  String.raw`\b(?:${ANY}|${PART}|hal[fv]|${BIG}|doubl|trebl|tripl|quadrupl|twice|manyfold|tens|scores|most\sof|majority|minority)`,
  'i',
);

/** What may stand before a word for a counted thing: "two", "two of the", "most of their". */
const BEFORE_NOUN = new RegExp(
  String.raw`\b(?:(?<small>${SMALL})(?:\sof\s(?:the|its|their|these|those))?|most\sof\s(?:the|its|their|these|those))\s`,
  'gi',
);

/** Before "two ships": what points back to ships that have been named. */
const POINTS_BACK =
  /(?:\b(?:the|these|those|its|their|his|her|our|first|last|next|other|between)|\b(?:one|first|second|last|latter|either|each|any)\sof|[’']s?)\s$/i;

/** Words that end the group of words that a number belongs to. */
const ENDS_GROUP =
  /^(?:of|in|and|or|to|the|an?|that|which|who|is|are|was|were|had|has|have|on|by|from|for|with|as|at|than)$/i;

/** Spans of time: below ten they are no more than a way to say a date. */
const TIME = /^(?:hour|day|week|month|quarter|year)s?$/i;

/** How many words after a number may be the counted thing: "two small foreign ships". */
const REACH = 3;

/**
 * The figures of a text that are written out in words, none within another. `counted` are the words for things that the
 * site counts, in the plural: "two ships" is a figure only where they hold "ships".
 */
export function figuresInWords(text: string, counted: ReadonlySet<string>): WordFigure[] {
  if (!HINT.test(text)) return [];
  const numbers = [...text.matchAll(NUMBERS)].map((match) => figure(match, match[0], 'words'));
  const loose = [...text.matchAll(LOOSE)].map((match) => figure(match, match[0], 'loosely'));
  const found: WordFigure[] = [];
  for (const next of [...numbers, ...countsIn(text, counted), ...loose]) {
    if (!found.some((other) => next.start < other.end && other.start < next.end)) found.push(next);
  }
  return found;
}

/** Small numbers, and "most of", before a counted thing. */
function countsIn(text: string, counted: ReadonlySet<string>): WordFigure[] {
  return [...text.matchAll(BEFORE_NOUN)].flatMap((match) => {
    const isNumber = match.groups?.small !== undefined;
    if (isNumber && POINTS_BACK.test(text.slice(0, match.index))) return [];
    const nouns = nounsFrom(text.slice(match.index + match[0].length), counted);
    return nouns === undefined ? [] : [figure(match, match[0] + nouns, isNumber ? 'words' : 'loosely')];
  });
}

/** The words at the beginning of a text up to the first counted thing; undefined where none is within reach. */
function nounsFrom(text: string, counted: ReadonlySet<string>): string | undefined {
  const words = [...text.matchAll(/[\p{L}-]+/gu)].slice(0, REACH);
  let end = 0;
  for (const { 0: word, index } of words) {
    if (ENDS_GROUP.test(word) || /\S/.test(text.slice(end, index))) return undefined;
    end = index + word.length;
    if (counted.has(word.toLowerCase()) && !TIME.test(word)) return text.slice(0, end);
  }
  return undefined;
}

function figure({ index }: { index: number }, text: string, written: WordFigure['written']): WordFigure {
  return { start: index, end: index + text.length, text, written };
}

/** One pattern of several, each of them whole words. */
function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'gi');
}
