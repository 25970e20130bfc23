import { parseDocument } from 'yaml';
import { linesOfText, quoteOverLines } from './yaml-quotes.ts';
import { closedEmpty, dashElsewhere, dashMissing, goesOn, indentedOtherwise } from './yaml-lines.ts';
import type { Guess, YamlMistake } from './yaml-mistake.ts';
import {
  arrowForColon,
  dashOfPrint,
  lineOfADiff,
  lineOfDashes,
  linkOfMarkdown,
  remarkOfCode,
  tabbed,
  withAnEqualsSign,
  withNoBreakSpaces,
  withWideColon,
} from './yaml-signs.ts';

/** Before the value: indentation, a dash, a key with its colon. */
const BEFORE = String.raw`^(?<before>\s*(?:-\s+)?(?:[\w-]+:\s+)?)`;
const write = (mended: string) => `Write ${mended}`;

const GUESSES: readonly ((line: string) => Guess | undefined)[] = [
  tabbed,
  lineOfADiff,
  dashOfPrint,
  lineOfDashes,
  withNoBreakSpaces,
  withWideColon,
  withAnEqualsSign,
  arrowForColon,
  bareColour,
  remarkOfCode,
  linkOfMarkdown,
  inCurlyMarks,
  withoutSpace,
  quoteNotClosed,
  groupWithoutBraces,
  twoKeysOnALine,
  bracketNotClosed,
  commaMissing,
  withoutMarks,
];

/** How many lines are tried: the line of the error, those before it, and in the end all that could open something. */
const LINES_BEFORE = 3;

/**
 * Says what is wrong with a YAML text of which a parser says only that it cannot be read at `offset`. A guess counts only
 * if the text with the mended line can be read up to there and beyond, so its remedy works. Undefined where none does.
 */
export function yamlMistake(text: string, offset: number): YamlMistake | undefined {
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const near = candidates(lines, at);
  const goingOn = near.flatMap((index) => linesOfText(lines, index));
  return (
    guessed(lines, goingOn, at, quoteOverLines) ??
    guessed(lines, near, at, (line) => [closedEmpty(line)]) ??
    guessed(lines, near, at, allGuesses)
  );
}

type Guesser = (line: string, lines: readonly string[], index: number) => readonly (Guess | undefined)[];

function allGuesses(line: string, lines: readonly string[], index: number): readonly (Guess | undefined)[] {
  return [
    ...GUESSES.map((guess) => guess(line)),
    ...dashMissing(line, lines, index),
    ...goesOn(line, lines, index),
    ...dashElsewhere(line, lines, index),
    ...indentedOtherwise(line, lines, index),
  ];
}

function guessed(lines: readonly string[], near: readonly number[], at: number, guesses: Guesser) {
  for (const index of near) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    for (const found of guesses(line, lines, index)) {
      if (!found || !helps(lines, index, found.mended, at)) continue;
      const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
      const indent = line.length - line.trimStart().length;
      return { offset: start + indent, what: found.what, remedy: found.remedy(found.mended.trim()) };
    }
  }
  return undefined;
}

/** The line of the error, those just before it, and the lines above on which a quotation mark or a bracket may be open. */
function candidates(lines: readonly string[], at: number): number[] {
  const near = Array.from({ length: LINES_BEFORE + 1 }, (_, back) => at - back);
  const open = lines.flatMap((line, index) => (index < at && isOpen(line) ? [index] : [])).slice(-5);
  return [...new Set([...near, ...open.reverse(), at + 1])].filter((index) => index >= 0 && index < lines.length);
}

function isOpen(line: string): boolean {
  const odd = (sign: RegExp) => (line.match(sign) ?? []).length % 2 === 1;
  return /:\s+["'[{]/.test(line) && (odd(/"/g) || odd(/'/g) || odd(/[[\]]/g) || odd(/[{}]/g));
}

/** True if the text with this line can be read, or its first mistake is on a later line than the one that was told. */
function helps(lines: readonly string[], index: number, mended: string, at: number): boolean {
  const text = lines.with(index, mended).join('\n');
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').map(({ pos }) => pos[0]);
  if (first === undefined) return isResolved(document);
  return text.slice(0, first).split('\n').length - 1 > Math.max(at, index);
}

function isResolved(document: ReturnType<typeof parseDocument>): boolean {
  try {
    document.toJS({ maxAliasCount: 100 });
    return true;
  } catch {
    return false;
  }
}

function inCurlyMarks(line: string): Guess | undefined {
  const { before = '', inner = '' } =
    new RegExp(`${BEFORE}[“”„«‘’‚](?<inner>.*?)[“”»‘’]?\\s*$`).exec(line)?.groups ?? {};
  if (inner === '') return undefined;
  const what = 'Curly quotation marks do not hold a text together.';
  if (!/[”»’‘“]\s*$/.test(line)) {
    const open = `${before}"${line.slice(before.length + 1)}`;
    const remedy = () => `Type straight ones where the text begins, and where it ends on a line below: ${open.trim()}`;
    return { what, remedy, mended: before + quoted(inner) };
  }
  return { what, remedy: (mended) => `Type straight ones: ${mended}`, mended: before + quoted(inner) };
}

function withoutSpace(line: string): Guess | undefined {
  if (!/^\s*(?:-\s+)?[\w-]+:[^\s/]/.test(line)) return undefined;
  return { what: 'A space is missing after the colon.', remedy: write, mended: line.replace(':', ': ') };
}

function quoteNotClosed(line: string): Guess | undefined {
  const { mark = '', inner = '' } = new RegExp(`${BEFORE}(?<mark>["'])(?<inner>.*)$`).exec(line)?.groups ?? {};
  if (mark === '' || inner.includes(mark)) return undefined;
  const what = 'A quotation mark is opened here and not closed.';
  return { what, remedy: write, mended: line.trimEnd() + mark };
}

/** A colour without quotation marks: what follows its # is taken for a remark. */
function bareColour(line: string): Guess | undefined {
  if (!/: #[0-9a-f]{3,8}\b/i.test(line)) return undefined;
  const what = 'A # after a space begins a remark in YAML, so this colour is lost.';
  return { what, remedy: write, mended: line.replace(/(: )(#[0-9a-f]{3,8})\b/gi, "$1'$2'") };
}

function withoutMarks(line: string): Guess | undefined {
  const { before = '', value = '' } = new RegExp(`${BEFORE}(?<value>\\S.*?)\\s*$`).exec(line)?.groups ?? {};
  const what = whyMarks(value);
  // Marks that do not hold the whole text are exchanged for others, not added to.
  const bare = /^'(.*)'$/.exec(value)?.[1] ?? /^"(.*)"$/.exec(value)?.[1] ?? value;
  return what === undefined ? undefined : { what, remedy: write, mended: before + quoted(bare) };
}

function whyMarks(value: string): string | undefined {
  const [first = ''] = value;
  if (first === '"' || first === "'") return 'The quotation marks here do not hold the whole text.';
  if (/[[\]{}@`%&*!|>?#,]/.test(first)) {
    return `A text that begins with ${first} wants quotation marks, for the sign means something in YAML.`;
  }
  return /:(\s|$)/.test(value) ? 'This text holds a colon, and wants quotation marks.' : undefined;
}

function bracketNotClosed(line: string): Guess | undefined {
  const { open } = /(?::|^\s*-)\s+(?<open>[[{])[^\]}]*$/.exec(line)?.groups ?? {};
  if (open === undefined) return undefined;
  const mended = `${line.trimEnd()}${open === '[' ? ']' : ' }'}`;
  return { what: 'A bracket is opened here and not closed.', remedy: write, mended };
}

/** Keys in braces without a comma between them: "{ label: Loans colour: loans }". */
function commaMissing(line: string): Guess | undefined {
  const [, before, key, rest] = /^(.*\{.*?[\w-]+:\s[^,{}]*?[^,{}\s])\s+([a-z]\w*):(\s.*)$/.exec(line) ?? [];
  if (before === undefined || key === undefined || rest === undefined) return undefined;
  return { what: `A comma is missing before "${key}:".`, remedy: write, mended: `${before}, ${key}:${rest}` };
}

/** Keys that people put behind another; any other word before a colon is of a text. */
const KEYS: readonly string[] = [
  ...['kind', 'speaker', 'publisher', 'carrier', 'title', 'url', 'seen', 'published', 'language', 'note', 'name'],
  ...['value', 'unit', 'qualifier', 'date', 'standing', 'attribution', 'sources', 'measures', 'dataset', 'where'],
  ...['column', 'reduce', 'format', 'expect', 'label', 'colour', 'type', 'required', 'values', 'subtitle', 'grade'],
];

/** "kind: wire, speaker: named": two keys on a line. */
function twoKeysOnALine(line: string): Guess | undefined {
  const [, indent, first, second] = /^(\s*)([a-z]\w*: [\w-]+)[,;]? +([a-z]\w*: \S[^:]*)$/.exec(line) ?? [];
  if (indent === undefined || first === undefined || second === undefined) return undefined;
  if (!KEYS.includes(second.split(':')[0] ?? '')) return undefined;
  const what = 'Two keys stand on one line here.';
  return { what, remedy: () => 'Write each on a line of its own.', mended: `${indent}${first}\n${indent}${second}` };
}

/** Keys that hold a group, on one line without braces: "where: year: 2018, use: print". */
function groupWithoutBraces(line: string): Guess | undefined {
  const [, before, group] =
    /^(\s*(?:-\s+)?(?:where|row|emphasis|grace|due|exceptions|names|signs|area|redirects):\s+)([\w-]+: [^{}[\]:]+(?:, [\w-]+: [^{}[\]:]+)*?)\s*$/.exec(
      line,
    ) ?? [];
  if (before === undefined || group === undefined) return undefined;
  const what = 'Keys that stand on one line want braces around them.';
  return { what, remedy: write, mended: `${before}{ ${group} }` };
}

/** The text in quotation marks, as YAML takes it. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
