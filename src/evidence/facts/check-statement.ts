import { parseUnit } from '../../basics/unit.ts';
import { findFigures } from './find-figures.ts';
import { numbersInWords } from './numbers-in-words.ts';
import type { FactProblem, ResolvedFact } from './resolved-fact.ts';

/** By how much a figure of a statement may differ from the value, as a share of it: statements round. */
const TOLERANCE = 0.006;

/**
 * A fact whose statement gives other figures than its value: one of the two was changed, and the other forgotten. The
 * value may also be worked out from two figures of the statement, in digits or in words: "three groups of 50", "half of
 * the 90". A statement without figures says nothing of it.
 */
export function statementProblem({ value, unit, statement, stated }: ResolvedFact): FactProblem | undefined {
  if (value === null || statement === undefined) return undefined;
  const given = figuresOf(statement, unit);
  if (given.length === 0 && stated && unit === 'percent') return asShare(value);
  const words = numbersInWords(statement);
  if (given.length === 0 && !(unit === '' ? words.length === 1 : countsUnit(statement, unit))) return undefined;
  const { scale } = parseUnit(unit);
  const wanted = [value].flat();
  const fits = (figure: number) =>
    wanted.some((one) => (isNear(figure, one) && (scale === 1 || one < scale)) || isNear(figure, one * scale));
  if ([...given, ...workedOut(given, words, unit)].some(fits)) return undefined;
  const whole = scale === 1 ? undefined : wanted.find((one) => given.some((figure) => isNear(figure, one)));
  if (whole !== undefined) return inWholeUnits(whole, unit, scale, stated);
  // "500 million" is a figure, and no number in words.
  const inWords = numbersInWords(statement.replaceAll(/\d[\d.,]* (?:hundred|thousand|million|billion)/g, ''));
  const said = [...new Set(given.length > 0 ? given : words)].map(inDigits);
  return {
    path: ['statement'],
    // A table may be brought up to date before the statements of its facts are; of words there may be other ways to the value.
    rule: stated && inWords.length === 0 ? 'contradiction' : 'statement',
    what: `The value is ${wanted.map(inDigits).join(' to ')}, and the statement says ${said.join(', ')}.`,
    remedy: 'Put right the one that is wrong: readers see both.',
  };
}

function inDigits(figure: number): string {
  return figure.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** What two figures of a statement may give together, and what its numbers in words may. */
function workedOut(given: readonly number[], words: readonly number[], unit: string): number[] {
  const pairs = (all: readonly number[]) =>
    all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
  const sums = pairs(given).map(([one = 0, other = 0]) => one + other);
  const ofWords = [...words, ...pairs(words).flatMap(([one = 0, other = 0]) => [one * other, one + other])];
  const shares = unit === 'percent' ? ofWords.map((share) => share * 100) : [];
  const both = given.flatMap((figure) =>
    ofWords.flatMap((word) => [figure * word, figure + word, figure - word, ...(word === 0 ? [] : [figure / word])]),
  );
  return [...sums, ...ofWords, ...shares, ...both];
}

/** Whether a number in words stands before what the fact counts: "ten library cards". */
function countsUnit(statement: string, unit: string): boolean {
  const noun =
    parseUnit(unit)
      .words.split(/ (?:a|an|per|of|in|for) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const words = statement.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const near = (index: number) => words.slice(index + 1, index + 1 + REACH);
  return noun !== '' && words.some((word, index) => numbersInWords(word).length > 0 && near(index).includes(noun));
}

/** How many words after a number may be what it counts. */
const REACH = 3;

/** A figure written out in full beside a unit that begins with thousand, million or billion. */
function inWholeUnits(value: number, unit: string, scale: number, stated: boolean): FactProblem {
  const word = unit.split(' ')[0] ?? '';
  return {
    path: ['value'],
    rule: stated ? 'contradiction' : 'statement',
    what: `The value is ${String(value)} and the unit begins with "${word}": that makes it ${word}s of what the statement says.`,
    remedy: `Write ${String(value / scale)}, or the unit without "${word}".`,
  };
}

/** A percent below one that no statement confirms: a spreadsheet keeps 12.5 percent as 0.125. */
function asShare(value: NonNullable<ResolvedFact['value']>): FactProblem | undefined {
  if (typeof value !== 'number' || value === 0 || Math.abs(value) >= 1) return undefined;
  const meant = (value * 100).toLocaleString('en-US', { maximumFractionDigits: 6 });
  return {
    path: ['value'],
    rule: 'statement',
    what: `This is ${String(value)} percent, less than one in a hundred.`,
    remedy: `Write ${meant} if a share of one was meant, as spreadsheets keep it; or say the figure in the statement too.`,
  };
}

function figuresOf(statement: string, unit: string): number[] {
  const counted = new Set(unit.toLowerCase().split(' '));
  return findFigures(statement, counted).flatMap(({ value }) => (value === undefined ? [] : [value].flat()));
}

function isNear(figure: number, value: number): boolean {
  const [given, known] = [Math.abs(figure), Math.abs(value)];
  return Math.abs(given - known) <= known * TOLERANCE || isRounded(given, known);
}

/** True for a figure with decimals that is the value, rounded to so many: 3.4 of 3.447. */
function isRounded(given: number, known: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(given))?.[1]?.length ?? 0;
  return decimals > 0 && Math.abs(given - known) <= 0.5 / 10 ** decimals;
}
