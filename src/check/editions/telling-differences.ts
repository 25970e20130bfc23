import { diffArrays } from 'diff';
import { leftOver } from '../../basics/left-over.ts';
import { COUNTS_IN_WORDS } from '../../basics/number-in-words.ts';
import { MONTHS } from '../../basics/partial-date.ts';

/** Where two sentences differ in something that tells: the words of both, one of them empty where it has none. */
export interface TellingDifference {
  is: string;
  was: string;
  /** Whether a figure or a date is another. */
  isFigure: boolean;
}

const WORDS = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}'-]*|[%$€£¥−]/gu;

const FIGURE_WORDS = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'percent', ...MONTHS]);

/** Words that turn a sentence round, make it surer or less sure, or change how many it is about. */
const TELLING_WORDS = new Set(
  [
    'no not never none nobody nothing neither nor without cannot only',
    'may might could would should must will can',
    'perhaps probably likely possibly apparently reportedly allegedly seem seems seemed appear appears appeared',
    'estimate estimated alleged suggested denied rejected unnamed anonymous unknown unverified',
    'about nearly almost roughly around some most many few several all every any least more less fewer over under above below',
    'rose rise risen grew grown fell fall fallen dropped increased increase decreased decrease higher lower up down',
    'before after since until earlier later first last',
    ...COUNTS_IN_WORDS,
  ].flatMap((words) => words.split(' ')),
);

/** So many words two versions of a sentence have in common at least, and so many for each that is another. */
const IN_COMMON = { least: 3, forEach: 2 };

/** So few words at the end of a sentence are lost, not taken out. */
const LOST_END = 2;

/**
 * What tells the sentence from its nearest version among others; undefined where there is none, or nothing tells. `expected`
 * are the words that may take each other's place, as those of a new month do.
 */
export function differenceThatTells(
  versions: readonly string[],
  sentence: string,
  expected: readonly string[] = [],
): TellingDifference | undefined {
  const words = wordsOf(sentence);
  const near = versions
    .map((version) => comparison(wordsOf(version), words))
    .filter(isVersion)
    .sort((one, other) => other.share - one.share)[0];
  return near && telling(near, new Set(expected.flatMap(wordsOf)));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(WORDS) ?? [];
}

/** Words that stand in one place of two sentences: those of the older, and those of the newer. */
interface Hunk {
  was: readonly string[];
  is: readonly string[];
  isFirst: boolean;
  isLast: boolean;
}

interface Comparison {
  hunks: readonly Hunk[];
  /** How many words are the same. */
  same: number;
  /** How much of both that is, from 0 to 1. */
  share: number;
}

function comparison(before: readonly string[], after: readonly string[]): Comparison {
  const hunks: Hunk[] = [];
  let [same, was] = [0, [] as string[]];
  const parts = diffArrays([...before], [...after]);
  parts.forEach(({ value, added, removed }, index) => {
    if (!added && !removed) same += value.length;
    if (removed) was = value;
    if (!added && !(removed && parts[index + 1]?.added !== true)) return;
    const isFirst = same === 0;
    hunks.push({ was, is: added ? value : [], isFirst, isLast: index === parts.length - 1 });
    was = [];
  });
  return { hunks, same, share: (2 * same) / (before.length + after.length) };
}

function isVersion({ hunks, same }: Comparison): boolean {
  const other = (side: 'was' | 'is') => hunks.reduce((sum, hunk) => sum + hunk[side].length, 0);
  return same >= Math.max(IN_COMMON.least, IN_COMMON.forEach * Math.max(other('was'), other('is')));
}

function telling({ hunks }: Comparison, expected: ReadonlySet<string>): TellingDifference | undefined {
  const [was, is] = [hunks.flatMap((hunk) => weighty(hunk, 'was')), hunks.flatMap((hunk) => weighty(hunk, 'is'))];
  const [lost, fresh] = [leftOver(was, is), leftOver(is, was)];
  const differs = [...fresh, ...lost];
  const unexpected = differs.filter((word) => !expected.has(word));
  const tells = unexpected.find(isFigure) ?? unexpected[0];
  const isFigureOther = fresh.some((word) => isFigure(word) && !expected.has(word));
  if (tells !== undefined) return shown(hunks.find(holds(tells)), isFigureOther);
  if (differs.length > 0) return undefined;
  if (was.length > 0 && hunks.every(isWeighty)) return shown(hunks[0], was.some(isFigure));
  const [only, ...more] = hunks;
  const isCut = only?.isLast === true && only.is.length === 0 && only.was.length <= LOST_END && more.length === 0;
  return isCut ? shown(only, false) : undefined;
}

function shown(hunk: Hunk | undefined, isFigureOther: boolean): TellingDifference | undefined {
  return hunk && { is: hunk.is.join(' '), was: hunk.was.join(' '), isFigure: isFigureOther };
}

function holds(word: string): (hunk: Hunk) => boolean {
  return ({ was, is }) => was.includes(word) || is.includes(word);
}

/** Whether all that differs in a place are figures, names and the like: they have changed places. */
function isWeighty(hunk: Hunk): boolean {
  return weighty(hunk, 'was').length === hunk.was.length && weighty(hunk, 'is').length === hunk.is.length;
}

/** The words of a place that tell. A capital at the beginning of a sentence makes no name. */
function weighty(hunk: Hunk, side: 'was' | 'is'): string[] {
  return hunk[side].filter(
    (word, index) =>
      isFigure(word) ||
      TELLING_WORDS.has(word.toLowerCase()) ||
      (/^\p{Lu}/u.test(word) && !(hunk.isFirst && index === 0)),
  );
}

function isFigure(word: string): boolean {
  return /[\p{N}−]/u.test(word) || FIGURE_WORDS.has(word);
}
