import { SCALES } from '../../basics/unit.ts';
import { blankOut } from './blank-out.ts';

/** What a figure counts, as far as its signs tell. */
export type FigureKind = 'money' | 'percent' | 'percentage points' | 'count';

/** A figure typed into a text. `start` and `end` are offsets in the text. */
export interface Figure {
  start: number;
  end: number;
  text: string;
  /** Its amount in ones: "$1.72 billion" is 1,720,000,000. A range is a pair. Absent for words without a number: "half of". */
  value?: number | readonly [number, number];
  kind: FigureKind;
  /** True for a figure written out in words. */
  inWords: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SPACE = String.raw`[ \u00a0]`;
const SHARE = String.raw`%|per${SPACE}?cent(?!age)|percentage${SPACE}points?`;
const SCALE = 'thousand|million|billion';
const AMOUNT = new RegExp(
  String.raw`(?<![\w,.])(?<sign>[−-](?=[$\d]))?(?<currency>[$€£¥])?(?<low>${NUMBER})` +
    String.raw`(?:(?:${SPACE}?[–-]${SPACE}?|${SPACE}to${SPACE})[$€£¥]?(?<high>${NUMBER}))?` +
    String.raw`(?:[ \u00a0-](?<scale>${SCALE})\b)?(?:${SPACE}?(?<share>${SHARE}))?`,
  'g',
);
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred';
const PERIOD = String.raw`(?:[12]\d{3}|January|February|March|April|May|June|July|August|September|October|November|December)\b`;
const WORDS = new RegExp(
  [
    String.raw`\b(?:half|(?:(?:a|one|two|three|four)[ -])(?:third|quarter|fifth|tenth)s?) of\b(?! ${PERIOD})`,
    String.raw`\b(?:doubled|trebled|tripled|quadrupled|halved)\b`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|many)fold\b`,
    String.raw`\b(?:tens|hundreds|dozens|thousands) of (?:thousands|millions)\b`,
    String.raw`\b(?:${SMALL})[ -](?:hundred|thousand|million|billion)\b`,
    String.raw`\b(?:${SMALL})(?:-(?:one|two|three|four|five|six|seven|eight|nine))? (?:${SHARE})`,
  ].join('|'),
  'gi',
);

/**
 * The figures typed into a text, in the order of the text. `counted` are the words for things that the site counts
 * ("readers"): a small number before one of them is a figure, and one before any other word is not. What has digits and is no
 * figure (dates, years, names of documents) is left out.
 */
export function findFigures(text: string, counted: ReadonlySet<string>): Figure[] {
  const blank = blankOut(text);
  const amounts = [...blank.matchAll(AMOUNT)].flatMap((match) => amountIn(match, blank, counted));
  const words = [...blank.matchAll(WORDS)].map(wordsIn);
  return [...amounts, ...words].sort((a, b) => a.start - b.start);
}

function amountIn(match: RegExpExecArray, text: string, counted: ReadonlySet<string>): Figure[] {
  const { sign, currency, low = '', high, scale, share } = match.groups ?? {};
  const end = match.index + match[0].length;
  const isMarked = currency !== undefined || scale !== undefined || share !== undefined;
  if (!isMarked && !isFigure(low, high) && !counted.has(wordAfter(text, end))) return [];
  const factor = (sign ? -1 : 1) * (scale ? SCALES[scale as keyof typeof SCALES] : 1);
  const [from, to] = [low, high].map((number) => Number((number ?? '').replaceAll(',', '')) * factor) as [
    number,
    number,
  ];
  const place = { start: match.index, end, text: match[0] };
  return [{ ...place, value: high === undefined ? from : [from, to], kind: kindOf(currency, share), inWords: false }];
}

/** A number without a sign of what it counts: one of two or more digits, unless it may be a year. */
function isFigure(low: string, high: string | undefined): boolean {
  if (high !== undefined || /[.,]/.test(low)) return true;
  return Number(low) >= 10 && !/^[12]\d{3}$/.test(low);
}

function wordAfter(text: string, from: number): string {
  return /^[ \u00a0-]([\p{L}]+)/u.exec(text.slice(from, from + 40))?.[1]?.toLowerCase() ?? '';
}

function kindOf(currency: string | undefined, share: string | undefined): FigureKind {
  if (currency !== undefined) return 'money';
  if (share === undefined) return 'count';
  return share.startsWith('percentage') ? 'percentage points' : 'percent';
}

function wordsIn(match: RegExpExecArray): Figure {
  const [text] = match;
  const kind = /per.?cent/i.test(text) ? 'percent' : 'count';
  return { start: match.index, end: match.index + text.length, text, kind, inWords: true };
}
