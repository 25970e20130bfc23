import { parseDocument } from 'yaml';
import {
  blockNotIndented,
  bracketsNotIndented,
  colonMissing,
  blockSignLost,
  dashTwice,
  dashWithoutSpace,
  isSentence,
  parentLost,
  strayText,
  valueBelow,
} from './yaml-block.ts';
import { flowMended } from './yaml-flow.ts';
import { entriesAround, strangeKeys } from './yaml-keys.ts';
import { linesOfText, quoteOverLines } from './yaml-quotes.ts';
import { closedEmpty, dashElsewhere, dashMissing, dashTooMany, goesOn, indentedOtherwise } from './yaml-lines.ts';
import { GUESSES, twoKeysOnALine, withoutMarks } from './yaml-guesses.ts';
import type { Guess, YamlMistake } from './yaml-mistake.ts';

/** How many lines are tried: the line of the error, those before it, and in the end all that could open something. */
const LINES_BEFORE = 3;

/**
 * Says what is wrong with a YAML text of which a parser says only that it cannot be read at `offset`. A guess counts only
 * if the text with the mended line can be read up to there and beyond, so its remedy works; of several that do, the one
 * after which the fewest keys stand where none of the other lines has them. Where none does, that is said.
 */
export function yamlMistake(text: string, offset: number, isFrontMatter = false): YamlMistake | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const at = text.slice(0, offset).split('\n').length - 1;
  const near = candidates(lines, at);
  const goingOn = near.flatMap((index) => linesOfText(lines, index));
  const stray = strayText(isFrontMatter);
  const found =
    best(lines, goingOn, at, quoteOverLines) ??
    best(lines, near, at, (line) => [closedEmpty(line)]) ??
    best(
      lines,
      near.filter((index) => isSentence(lines, index)),
      at,
      stray,
    ) ??
    best(lines, near, at, allGuesses) ??
    best(lines, near, at, stray);
  if (!found) return undefined;
  const line = lines[found.index] ?? '';
  const start = text
    .split('\n')
    .slice(0, found.index)
    .reduce((sum, { length }) => sum + length + 1, 0);
  return { offset: start + indentOf(line), what: found.guess.what, remedy: inWords(found.guess, line) };
}

type Guesser = (line: string, lines: readonly string[], index: number) => readonly (Guess | undefined)[];

function allGuesses(line: string, lines: readonly string[], index: number): readonly (Guess | undefined)[] {
  return [
    ...dashTwice(line, lines),
    ...GUESSES.map((guess) => guess(line)),
    twoKeysOnALine(line, lines),
    flowMended(line, lines),
    ...colonMissing(line, lines, index),
    ...dashWithoutSpace(line, lines),
    ...[withoutMarks(line)],
    ...dashMissing(line, lines, index),
    ...bracketsNotIndented(line, lines, index),
    ...valueBelow(line, lines, index),
    ...blockSignLost(line, lines, index),
    ...blockNotIndented(line, lines, index),
    ...goesOn(line, lines, index),
    ...dashTooMany(line, lines, index),
    ...dashElsewhere(line, lines, index),
    ...indentedOtherwise(line, lines, index),
    ...parentLost(line, lines, index),
  ];
}

interface Found {
  index: number;
  guess: Guess;
  /** Less is better. */
  rank: readonly [isPart: number, strange: number];
}

function best(lines: readonly string[], near: readonly number[], at: number, guesses: Guesser): Found | undefined {
  let found: Found | undefined;
  for (const index of near) {
    for (const guess of guesses(lines[index] ?? '', lines, index)) {
      const rank = guess && rankOf(lines, index, guess, at);
      if (guess && rank && (!found || isLess(rank, found.rank))) found = { index, guess, rank };
    }
  }
  return found;
}

function isLess(one: Found['rank'], other: Found['rank']): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
}

/** The remedy for a line; where the mended line begins elsewhere, that too. */
function inWords({ remedy, mended, lines = 1 }: Guess, line: string): string {
  const words = remedy(mended.trim());
  const moved = lines === 1 && mended !== '' && !mended.includes('\n') && indentOf(mended) !== indentOf(line);
  if (!moved || words !== `Write ${mended.trim()}`) return words;
  return `Begin it with ${String(indentOf(mended))} spaces: ${words.slice('Write '.length)}`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The line of the error, those just before it, the lines above on which a quotation mark or a bracket may be open, and the first of the group. */
function candidates(lines: readonly string[], at: number): number[] {
  const near = Array.from({ length: LINES_BEFORE + 1 }, (_, back) => at - back);
  const open = lines.flatMap((line, index) => (index < at && isOpen(line) ? [index] : [])).slice(-5);
  const group = lines.slice(0, at).findLastIndex((line) => /^\s*[\w-]+:\s*$/.test(line));
  return [...new Set([...near, ...open.reverse(), at + 1, ...(group < 0 ? [] : [group + 1])])].filter(
    (index) => index >= 0 && index < lines.length,
  );
}

function isOpen(line: string): boolean {
  const odd = (sign: RegExp) => (line.match(sign) ?? []).length % 2 === 1;
  return /:\s+["'[{]/.test(line) && (odd(/"/g) || odd(/'/g) || odd(/[[\]]/g) || odd(/[{}]/g));
}

/**
 * How good the text around is with a guess: whether it can be read as a whole, or its first mistake is on a later line than the one that
 * was told; and how many keys are strange in it. Undefined where the guess does not help.
 */
function rankOf(lines: readonly string[], index: number, guess: Guess, at: number): Found['rank'] | undefined {
  const [first, last] = [Math.min(index, at), Math.max(index, at)];
  const [start, end] = entriesAround(lines, first, last);
  const within = lines.slice(start, end);
  const mended = within.toSpliced(index - start, guess.lines ?? 1, ...guess.mended.split('\n'));
  const isPart = partlyRead(mended, last - start);
  if (isPart === undefined) return undefined;
  return [isPart, guess.isSure ? 0 : strangeKeys(lines, mended, [start, end], [first, last])];
}

/** 0 for what can be read, 1 where the first mistake is below a line, undefined where it is not. */
function partlyRead(lines: readonly string[], line: number): 0 | 1 | undefined {
  const text = lines.join('\n');
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').map(({ pos }) => pos[0]);
  if (first === undefined) return isResolved(document) ? 0 : undefined;
  return text.slice(0, first).split('\n').length - 1 > line ? 1 : undefined;
}

function isResolved(document: ReturnType<typeof parseDocument>): boolean {
  try {
    document.toJS({ maxAliasCount: 100 });
    return true;
  } catch {
    return false;
  }
}
