import { load } from 'js-yaml';
import type { Guess } from './yaml-mistake.ts';

/** One sign put in, taken out or exchanged. */
interface Change {
  mended: string;
  what: string;
  /** Signs are lost more often than typed. */
  isLess?: true;
}

/** So many strange keys are as good as one sign taken out. */
const LESS = 2.5;

const PAIRS: readonly (readonly [open: string, close: string, name: string])[] = [
  ['[', ']', 'bracket'],
  ['{', '}', 'brace'],
];

/**
 * A line with braces or brackets that do not fit together, put right by one sign. Of those that make it readable the one
 * counts that is least strange beside the other lines, then the first.
 */
export function flowMended(line: string, others: readonly string[]): Guess | undefined {
  if (!/(?::|^\s*-) +[[{]|[\]}]\s*$/.test(line) || /^\s*#/.test(line)) return undefined;
  if (isWell(line.trim())) return undefined;
  const known = new Set(others.flatMap((other) => [...(pathsOf(other.trim()) ?? [])]));
  let best: { change: Change; strange: number } | undefined;
  for (const change of changesOf(line)) {
    const paths = pathsOf(change.mended.trim());
    if (!paths || paths.length === 0) continue;
    const strange = [...new Set(paths)].filter((path) => !known.has(path)).length + (change.isLess ? LESS : 0);
    if (!best || strange < best.strange) best = { change, strange };
  }
  return best && { what: best.change.what, mended: best.change.mended, remedy: (mended) => `Write ${mended}` };
}

function isWell(text: string): boolean {
  return pathsOf(text) !== undefined;
}

/** The keys of a line with the keys around them; undefined where it cannot be read, or is hardly what is meant. */
function pathsOf(text: string): string[] | undefined {
  try {
    return keysWithin(load(text), '');
  } catch {
    return undefined;
  }
}

function keysWithin(value: unknown, path: string): string[] | undefined {
  if (typeof value === 'string') return /[,{] ?[\w-]+: /.test(value) ? undefined : [];
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object' || value instanceof Date) return [];
  const inner = Object.entries(value).map(([key, held]) => {
    const name = Array.isArray(value) ? '-' : key;
    const keys = /^[\w-]+$/.test(name) ? keysWithin(held, `${path}/${name}`) : undefined;
    return keys && [`${path}/${name}`, ...keys];
  });
  return inner.every((keys) => keys !== undefined) ? inner.flat() : undefined;
}

function* changesOf(line: string): Generator<Change> {
  const start = /^\s*(?:- +)?(?:[\w-]+:? *)?/.exec(line)?.[0].length ?? 0;
  yield* exchanged(line, start);
  yield* behind(line);
  yield* marks(line, start);
  const first = /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
  for (const pair of PAIRS) yield* brackets(line, first, pair);
  yield* colons(line);
  yield* commas(line, start);
  yield* withoutMarks(line);
}

const WITH_COLON = /(?<=[\w-]: )(?:[^\s'"{}[\],]+ )*?\p{Lu}[^\s'"{}[\],:]*: [^'"{}[\],]+?(?=,|\s+\}\s*$)/gu;

/** Texts with a colon behind a capital word, as "label: Loans: books", and with braces or brackets, as "text: by {who_says}". */
function* withoutMarks(line: string): Generator<Change> {
  for (const { index, 0: text } of line.matchAll(WITH_COLON)) {
    const mended = `${line.slice(0, index)}'${text}'${line.slice(index + text.length)}`;
    yield { mended, what: 'This text holds a colon, and wants quotation marks.' };
  }
  for (const { index, 0: text } of line.matchAll(/(?<=[\w-]: )[^\s'"{[,][^'",]*?[{[][^'",]*(?=,|\s+\}\s*$)/g)) {
    const mended = `${line.slice(0, index)}'${text}'${line.slice(index + text.length)}`;
    yield { mended, what: 'A text with braces or brackets in it wants quotation marks.' };
  }
}

function count(line: string, sign: string): number {
  return line.split(sign).length - 1;
}

/** The places of a sign. */
function placesOf(line: string, sign: string): number[] {
  return Array.from({ length: line.length }, (_, at) => at).filter((at) => line[at] === sign);
}

function* exchanged(line: string, start: number): Generator<Change> {
  for (const sign of [';', '，', '、']) {
    for (const at of placesOf(line, sign)) {
      if (at < start) continue;
      const what = `Within braces and brackets a comma stands between two things, and here there is "${sign}".`;
      yield { mended: replaced(line, at, sign === ';' ? ',' : ', ').replace(/, {2,}/g, ', '), what };
    }
  }
  for (const twice of line.matchAll(/, ?,/g)) {
    yield { mended: replaced(line, twice.index, ''), what: 'A comma stands here twice.' };
  }
}

/** What stands behind the last bracket. */
function* behind(line: string): Generator<Change> {
  const [, whole = '', more = ''] = /^(.*[\]}])\s*([^\s\]}]{1,4})$/.exec(line) ?? [];
  if (more !== '') yield { mended: whole, what: `"${more}" stands behind the last bracket, where nothing may stand.` };
}

function* marks(line: string, start: number): Generator<Change> {
  for (const twice of line.matchAll(/(?<=[[{:,] ?)(["'])\1(?=\S)|(?<=\w)(["'])\2(?=\s*[,}\]])/g)) {
    yield { mended: replaced(line, twice.index, ''), what: 'A quotation mark stands here twice.' };
  }
  for (const mark of ['"', "'"]) {
    if (count(line, mark) % 2 === 0) continue;
    for (let at = start; at <= line.length; at += 1) {
      yield { mended: inserted(line, at, mark), what: 'A quotation mark is opened here and not closed.' };
    }
    for (const at of placesOf(line, mark))
      yield { mended: replaced(line, at, ''), what: 'There is a quotation mark too many here.', isLess: true };
  }
}

function* brackets(line: string, start: number, [open, close, name]: (typeof PAIRS)[number]): Generator<Change> {
  const more = count(line, open) - count(line, close);
  const missing = more > 0 ? close : open;
  if (more === 0) return;
  const what = more > 0 ? `A ${name} is opened here and not closed.` : `A ${name} is closed here and not opened.`;
  for (let at = start; at <= line.trimEnd().length; at += 1) {
    if (missing === open && line[at - 1] !== ' ') continue;
    yield { mended: inserted(line, at, spaced(missing, line, at)), what };
  }
  const extra = more > 0 ? open : close;
  for (const at of placesOf(line, extra)) {
    yield { mended: replaced(line, at, ''), what: `There is a ${name} too many here: ${extra}`, isLess: true };
  }
}

/** Braces have a space within. */
function spaced(sign: string, line: string, at: number): string {
  if (sign === '}') return line[at - 1] === ' ' ? '}' : ' }';
  return sign === '{' ? (line[at] === ' ' ? '{' : '{ ') : sign;
}

function* colons(line: string): Generator<Change> {
  for (const { index, 0: word } of line.matchAll(/(?<=[{,] |^\s*(?:- )?)[a-z]\w*(?= )/g)) {
    const what = `A colon is missing after "${word}".`;
    yield { mended: inserted(line, index + word.length, ':'), what };
  }
}

function* commas(line: string, start: number): Generator<Change> {
  for (const { index } of line.matchAll(/(?<=[^\s,:{[]) (?=[[{\w'"])/g)) {
    const next = /^[\w-]+:/.exec(line.slice(index + 1))?.[0];
    if (index < start) continue;
    const what = next === undefined ? 'A comma is missing on this line.' : `A comma is missing before "${next}".`;
    yield { mended: inserted(line, index, ','), what };
  }
}

function inserted(line: string, at: number, sign: string): string {
  return line.slice(0, at) + sign + line.slice(at);
}

function replaced(line: string, at: number, sign: string): string {
  return line.slice(0, at) + sign + line.slice(at + 1);
}
