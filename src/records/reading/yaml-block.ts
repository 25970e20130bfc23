import { KEYS } from './yaml-guesses.ts';
import type { Guess } from './yaml-mistake.ts';
import { keyPairs, parentsOf } from './yaml-keys.ts';

const indentOf = (line: string) => line.length - line.trimStart().length;
const hasKey = (line: string) => /^\s*(?:- +)*[\w-]+:(?:\s|$)/.test(line);
const spaces = (number: number) => `${String(number)} spaces`;

/** A text below "key: >-" that begins no further in than the key. */
export function blockNotIndented(_line: string, lines: readonly string[], index: number): Guess[] {
  const opened = lines.slice(0, index).findLastIndex((other) => /^\s*(?:- +)?[\w-]+: [>|][-+]?\s*$/.test(other));
  const [, lead = '', key = ''] = /^(\s*(?:- +)?)([\w-]+):/.exec(lines[opened] ?? '') ?? [];
  const should = lead.length + 2;
  const until = lines.slice(opened + 1).findIndex((other) => hasKey(other) || other.trim() === '');
  const text = lines.slice(opened + 1, until < 0 ? lines.length : opened + 1 + until);
  const outside = text.findIndex((other) => indentOf(other) < should);
  if (opened < 0 || outside < 0 || opened + 1 + outside !== index) return [];
  const rest = text.slice(outside);
  return [
    {
      what: `The text below "${key}:" begins ${spaces(should)} in, and this line does not.`,
      remedy: () => `Begin ${rest.length === 1 ? 'it' : 'each of its lines'} with ${spaces(should)}.`,
      mended: rest.map((other) => ' '.repeat(should) + other.trimStart()).join('\n'),
      lines: rest.length,
    },
  ];
}

/** A line that goes on with a list in brackets, or keys in braces, and begins no further in than the key. */
export function bracketsNotIndented(line: string, lines: readonly string[], index: number): Guess[] {
  const above = lines[index - 1] ?? '';
  const [, lead] = /^(\s*(?:- +)?)[\w-]+: *[[{][^\]}]*$/.exec(above) ?? [];
  if (lead === undefined || indentOf(line) > lead.length) return [];
  const what = 'This line goes on with what is opened by a bracket above it, and begins with too few spaces.';
  const should = lead.length + 2;
  return [{ what, remedy: () => `Begin it with ${spaces(should)}.`, mended: ' '.repeat(should) + line.trimStart() }];
}

/** A shorter word that stands alone is no key. */
const SHORTEST = 4;

/** A key without its colon, where other lines have it with one, or what belongs to it follows. */
export function colonMissing(line: string, lines: readonly string[], index: number): Guess[] {
  const [, before = '', key = '', rest = ''] = /^(\s*(?:- +)?)([\w-]+)[;.]?( +\S.*|\s*)$/.exec(line) ?? [];
  if (!/^[a-z]/i.test(key) || (key.length < SHORTEST && rest.trim() === '')) return [];
  const isKnown = KEYS.includes(key) || keyPairs(lines).some((pair) => pair.split(' ').includes(key));
  const below = lines[index + 1] ?? '';
  const isAbove = rest.trim() === '' && (indentOf(below) > indentOf(line) || /^\s*- /.test(below));
  const isValue = /^ +(?:[["'{]|\d|[>|]-?$)/.test(rest) || /^ +\S+$/.test(rest) || isKnown;
  if (!isAbove && (rest.trim() === '' || !isValue)) return [];
  const mended = `${before}${key}:${rest}`;
  return [{ what: `A colon is missing after "${key}".`, remedy: (written) => `Write ${written}`, mended }];
}

/** An item of a list with two dashes before it. */
export function dashTwice(line: string, lines: readonly string[]): Guess[] {
  const [, indent, rest] = /^(\s*)(?:--|- -) *([^\s-].*)$/.exec(line) ?? [];
  if (indent === undefined || rest === undefined) return [];
  if (!lines.some((other) => other !== line && other.startsWith(`${indent}- `)) && !rest.includes(':')) return [];
  const what = 'There are two dashes before this item of a list.';
  return [{ what, remedy: (mended) => `Write ${mended}`, mended: `${indent}- ${rest}` }];
}

/** A text that begins on the line below its key, without the sign that says so. */
export function blockSignLost(line: string, lines: readonly string[], index: number): Guess[] {
  const below = lines[index + 1] ?? '';
  const isText = !hasKey(below) && !/^\s*- /.test(below) && /\S+ \S+ \S+/.test(below);
  if (!/^\s*(?:- )?[\w-]+:\s*$/.test(line) || !isText || indentOf(below) <= indentOf(line)) return [];
  const what = 'A text that begins on the line below its key wants the sign >- behind the colon.';
  return [{ what, remedy: (mended) => `Write ${mended}`, mended: `${line.trimEnd()} >-` }];
}

/** A value on the line below its key that begins no further in than the key. */
export function valueBelow(line: string, lines: readonly string[], index: number): Guess[] {
  const below = lines[index + 1] ?? '';
  const key = /^\s*(?:- )?([\w-]+):\s*$/.exec(line)?.[1];
  if (key === undefined || !/^ *[\p{L}\p{N}]/u.test(below) || hasKey(below) || indentOf(below) > indentOf(line))
    return [];
  const what = `What belongs to "${key}" stands on the line below it.`;
  return [{ what, remedy: (mended) => `Write ${mended}`, mended: `${line.trimEnd()} ${below.trim()}`, lines: 2 }];
}

/** An item of a list without the space after its dash. */
export function dashWithoutSpace(line: string, lines: readonly string[]): Guess[] {
  const [, indent, rest] = /^(\s*)-([^\s-].*)$/.exec(line) ?? [];
  if (indent === undefined || rest === undefined) return [];
  if (!lines.some((other) => other.startsWith(`${indent}- `)) && !lines.some((other) => /:\s*$/.test(other))) return [];
  const what = 'A space is missing after the dash.';
  return [{ what, remedy: (mended) => `Write ${mended}`, mended: `${indent}- ${rest}` }];
}

/** The lists whose points begin with a key, where no other entry of the file shows it. */
const HELD_IN: Readonly<Record<string, string>> = { column: 'series', at: 'notes', event: 'marks', name: 'places' };

/** Whether the lines from one on describe a column of a table: its name, and below it, or within braces, its label and its type. */
function isColumn(lines: readonly string[], index: number): boolean {
  const [line = '', ...below] = lines.slice(index);
  const until = below.findIndex((other) => indentOf(other) <= indentOf(line));
  const own = [line, ...below.slice(0, until < 0 ? below.length : until)].join('\n');
  return hasKey(line) && /\blabel:/.test(own) && /\btype:/.test(own);
}

/** Lines that belong to a key of which the line was lost. */
export function parentLost(line: string, lines: readonly string[], index: number): Guess[] {
  const above = lines.slice(0, index).findLast((other) => other.trim() !== '') ?? '';
  const steps = indentOf(line) - 2;
  if (steps < 0 || indentOf(above) > indentOf(line) - 1 || !/^\s*(?:- +)?[\w-]+: *\S/.test(above)) return [];
  const own = /^\s*(?:- +)?(?:\{ *)?([\w-]+):/.exec(line)?.[1] ?? '';
  const isItem = /^\s*- /.test(line);
  const usual = isColumn(lines, index) ? 'columns' : isItem ? HELD_IN[own] : undefined;
  const [parent = usual] = parentsOf(own, lines.toSpliced(index, 1));
  if (parent === undefined && !isItem) return [];
  const name = parent === undefined ? 'its name and a colon' : `${parent}:`;
  return [
    {
      what: `The line with the key to which ${isItem ? 'this list' : 'this line'} belongs is missing above it.`,
      remedy: () => `Write it on a line of its own above this one: ${name}`,
      mended: `${' '.repeat(steps)}${parent ?? 'a-key'}:\n${line}`,
    },
  ];
}

/** Whether a line is a sentence of its own at the margin, and goes on with no text above it. */
export function isSentence(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  const isText = !/:\s*(?:[|>]-?)?$/.test(above) && (above.trim() === '' || hasKey(above) || /^\s*- /.test(above));
  return isText && /^\p{Lu}\S*(?: \S+){4,}$/u.test(lines[index] ?? '') && !hasKey(lines[index] ?? '');
}

/** Text that stands among the lines of keys. */
export function strayText(isFrontMatter: boolean) {
  return (line: string, lines: readonly string[], index: number): Guess[] => {
    if (line.trim() === '' || hasKey(line) || /^\s*(?:- |#)/.test(line)) return [];
    const until = lines.slice(index).findIndex((other) => other.trim() === '' || hasKey(other));
    const count = until < 0 ? lines.length - index : until;
    const what = `This line has no key, and stands among lines that have one: "${line.trim().slice(0, 40)}…".`.replace(
      /"(.{1,39})…"/,
      '"$1"',
    );
    const remedy = isFrontMatter
      ? 'What is to be read on the page stands below the second line of ---: move it there.'
      : 'Write its key and a colon before it, indent it as the line that it goes on from, or delete it.';
    return [{ what, remedy: () => remedy, mended: '', lines: count }];
  };
}
