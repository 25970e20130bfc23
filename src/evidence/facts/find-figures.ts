import { SCALES } from '../../basics/unit.ts';
import { blankOut } from './blank-out.ts';
import { figuresInWords, type WordFigure } from './figures-in-words.ts';

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
  /** In digits, in words that give a number, or in words that only speak of one. */
  written: 'digits' | WordFigure['written'];
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
/**
 * The figures typed into a text, in the order of the text. `counted` are the words for things that the site counts
 * ("readers"): a small number before one of them is a figure, in digits or in words, and one before any other word is not. What has digits and is no
 * figure (dates, years, names of documents) is left out.
 */
export function findFigures(text: string, counted: ReadonlySet<string>): Figure[] {
  const blank = blankOut(text);
  const amounts = [...blank.matchAll(AMOUNT)].flatMap((match) => amountIn(match, blank, counted));
  const words = figuresInWords(blank, counted).map(withKind);
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
  return [
    { ...place, value: high === undefined ? from : [from, to], kind: kindOf(currency, share), written: 'digits' },
  ];
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

function withKind(figure: WordFigure): Figure {
  return { ...figure, kind: /per.?cent/i.test(figure.text) ? 'percent' : 'count' };
}
