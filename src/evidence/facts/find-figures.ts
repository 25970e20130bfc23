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

/** Between groups of three digits: a comma, or a space of any breadth. */
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f’']\d{3})+(?![\d,])|\d+(?:\.\d+)?`;
const SPACE = String.raw`[ \u00a0\u202f]`;
const SHARE = String.raw`%|‰|per${SPACE}?(?:cent|mille)(?!age)|pct\b|percentage${SPACE}points?`;
const CURRENCY = String.raw`(?:(?:US|HK|A|C)?\$|[€£¥₩₽])`;

/** What stands after a number for its scale: in full, and in short. */
const SCALE_OF: Readonly<Record<string, number>> = {
  ...SCALES,
  ...{ trillion: 1e12, hundred: 100, dozen: 12, k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6 },
  ...{ bn: 1e9, bln: 1e9, mrd: 1e9, tn: 1e12 },
};
const SCALE = String.raw`[ \u00a0-](?:thousand|million|billion|trillion|hundred|dozen)|${SPACE}?(?:mn|mln|mio|bn|bln|mrd|tn)|[km]`;
const MONEY = String.raw`${SPACE}(?:US${SPACE})?(?:dollars?|yuan|euros?|roubles?|rubles?|yen)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\w,.])(?<sign>[−-](?=[$\d]))?(?<currency>${CURRENCY})?(?<low>${NUMBER})` +
    String.raw`(?:(?:${SPACE}?[–-]${SPACE}?|${SPACE}to${SPACE})(?:${CURRENCY})?(?<high>${NUMBER}))?` +
    String.raw`(?:(?<scale>${SCALE})\b)?(?:${SPACE}?(?<share>${SHARE}))?(?<money>${MONEY}\b)?`,
  'gi',
);

/** Words before a number that say that it is a size; the first of them may stand before a year as well: "talks over 2018". */
const ABOUT =
  /\b(?:(?<unsure>about|around|over|some|up to)|nearly|almost|roughly|more than|fewer than|less than|at least) $/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Signs that are fractions. */
const FRACTION = /\d*[¼-¾⅐-⅞]/g;
/** Numbers in ideographs, of two signs or more, before a sign for what is counted: "三千人". */
const IDEOGRAPHS = /[一二三四五六七八九十百千万萬亿億兆两兩]{2,}(?=[人名辆輛艘吨噸个個家元次])/g;

/**
 * The figures typed into a text, in the order of the text. `counted` are the words for things that the site counts
 * ("readers"): a small number before one of them is a figure, in digits or in words, and one before any other word is not. What has digits and is no
 * figure (dates, years, names of documents) is left out. Digits of any script are digits.
 */
export function findFigures(text: string, counted: ReadonlySet<string>): Figure[] {
  const blank = blankOut(inHalfWidth(text));
  const amounts = [...blank.matchAll(AMOUNT)].flatMap((match) => amountIn(match, blank, counted));
  const words = figuresInWords(blank, counted).map(withKind);
  const signs = [...blank.matchAll(FRACTION), ...blank.matchAll(IDEOGRAPHS)].map(signFigure);
  const found = [...signs, ...words, ...amounts.filter((one) => !signs.some((sign) => isWithin(one, sign)))];
  return found.map((one) => ({ ...one, text: text.slice(one.start, one.end) })).sort((a, b) => a.start - b.start);
}

/** The text with ASCII digits and signs in the place of full-width ones; as long as before. */
function inHalfWidth(text: string): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text;
  return text.replaceAll(/[０-９，．％＄]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function signFigure({ 0: text, index }: RegExpExecArray): Figure {
  return { start: index, end: index + text.length, text, kind: 'count', written: 'digits' };
}

function isWithin(one: Figure, other: Figure): boolean {
  return one.start >= other.start && one.start < other.end;
}

function amountIn(match: RegExpExecArray, text: string, counted: ReadonlySet<string>): Figure[] {
  const { sign, currency, low = '', high, scale, share, money } = match.groups ?? {};
  const end = match.index + match[0].length;
  const isMarked = [currency, scale, share, money].some((part) => part !== undefined);
  const isAbout = isSize(low, text.slice(Math.max(0, match.index - 12), match.index));
  if (!isMarked && !isAbout && !isFigure(low, high) && !counted.has(wordAfter(text, end))) return [];
  const factor = (sign ? -1 : 1) * (SCALE_OF[scale?.trim().replace(/^-/, '').toLowerCase() ?? ''] ?? 1);
  const [from, to] = [low, high].map((number) => Number((number ?? '').replaceAll(/[^\d.]/g, '')) * factor) as [
    number,
    number,
  ];
  const place = { start: match.index, end, text: match[0] };
  const kind = money === undefined ? kindOf(currency, share) : 'money';
  return [{ ...place, value: high === undefined ? from : [from, to], kind, written: 'digits' }];
}

/** Whether the words before a number say that it is a size. */
function isSize(number: string, before: string): boolean {
  const about = ABOUT.exec(before);
  return about !== null && Number(number) >= 10 && !(about.groups?.unsure !== undefined && YEAR.test(number));
}

/** A number without a sign of what it counts: one of two or more digits, unless it may be a year. */
function isFigure(low: string, high: string | undefined): boolean {
  if (high !== undefined || /[^\d]/.test(low)) return true;
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
