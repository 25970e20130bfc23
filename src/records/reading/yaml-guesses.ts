import type { Guess } from './yaml-mistake.ts';
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
  textBesideSign,
} from './yaml-signs.ts';

/** Before the value: indentation, a dash, a key with its colon. */
const BEFORE = String.raw`^(?<before>\s*(?:-\s+)?(?:[\w-]+:\s+)?)`;
const write = (mended: string) => `Write ${mended}`;

/** What may be wrong with a line, told by itself. */
export const GUESSES: readonly ((line: string) => Guess | undefined)[] = [
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
  textBesideSign,
];

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

/** A text that wants quotation marks. */
export function withoutMarks(line: string): Guess | undefined {
  const { before = '', value = '' } = new RegExp(`${BEFORE}(?<value>\\S.*?)\\s*$`).exec(line)?.groups ?? {};
  const what = whyMarks(value);
  // Marks that do not hold the whole text are exchanged for others, not added to.
  const bare =
    /^(["'])\1?([^"']*)\1+$/.exec(value)?.[2] ?? /^'(.*)'$/.exec(value)?.[1] ?? /^"(.*)"$/.exec(value)?.[1] ?? value;
  return what === undefined ? undefined : { what, remedy: write, mended: before + quoted(bare) };
}

function whyMarks(value: string): string | undefined {
  const [first = ''] = value;
  if (first === '"' || first === "'") return 'The quotation marks here do not hold the whole text.';
  if (/^(?:\{ ?[\w-]+:|\[[\w-]+,)/.test(value)) return undefined;
  if (/[[\]{}@`%&*!|>?#,]/.test(first)) {
    return `A text that begins with ${first} wants quotation marks, for the sign means something in YAML.`;
  }
  return /:(\s|$)/.test(value) ? 'This text holds a colon, and wants quotation marks.' : undefined;
}

/** Keys that people put behind another; any other word before a colon is of a text. */
export const KEYS: readonly string[] = [
  ...['kind', 'speaker', 'publisher', 'carrier', 'title', 'url', 'seen', 'published', 'language', 'note', 'name'],
  ...['value', 'unit', 'qualifier', 'date', 'standing', 'attribution', 'sources', 'measures', 'dataset', 'where'],
  ...['column', 'reduce', 'format', 'expect', 'label', 'colour', 'type', 'required', 'values', 'subtitle', 'grade'],
  ...['data', 'code', 'summary', 'navigation', 'description', 'question', 'reviewed', 'order', 'why', 'was', 'now'],
  ...['claim', 'short', 'number', 'saidBy', 'basis', 'place', 'history', 'chapters', 'charts', 'reason'],
  ...['compiledFrom', 'compiledOn', 'licence', 'coverage', 'caveats', 'gaps', 'rows', 'key'],
];

/** "kind: wire, speaker: named": two keys on a line. */
export function twoKeysOnALine(line: string, lines: readonly string[]): Guess | undefined {
  const parts = joinedUsually(line, lines) ?? twoEntries(line) ?? twoKeys(line, lines);
  if (!parts) return undefined;
  const what = 'Two keys stand on one line here.';
  return { what, remedy: () => 'Write each on a line of its own.', mended: parts.join('\n'), isSure: true };
}

function twoEntries(line: string): string[] | undefined {
  const [, ...parts] = /^([\w-]+: *\{[^{}]*\})[,;]? *([\w-]+: *\{.*)$/.exec(line) ?? [];
  return parts.length > 0 ? parts : undefined;
}

function twoKeys(line: string, lines: readonly string[]): string[] | undefined {
  const [, indent = '', first, second = ''] =
    /^(\s*)([a-z][\w-]*: (?:[\w-]+|.*[.'")\]}]))[,;]? +([a-z][\w-]*: ?\S.*)$/.exec(line) ?? [];
  const key = second.split(':')[0] ?? '';
  const isKey = KEYS.includes(key) || lines.some((other) => other.trimStart().startsWith(`${key}:`));
  return first !== undefined && isKey ? [indent + first, indent + second] : undefined;
}

/** How often one key follows another before both on a line are taken for two lines. */
const OFTEN = 2;

/** A line that holds what in other entries are two: the second key of it stands below the first there. */
function joinedUsually(line: string, lines: readonly string[]): string[] | undefined {
  const own = /^(\s*)((?:- )?[\w-]+):/.exec(line);
  const [, indent = '', key = ''] = own ?? [];
  const isId = indent === '' && !lines.some((other) => other !== line && other.startsWith(`${key}:`));
  for (const { index, 1: next = '' } of line.matchAll(/ ([a-z]\w*):(?= )/g)) {
    const [first, second] = [line.slice(0, index), line.slice(index + 1)];
    const isBelow = (other: string, at: number) =>
      (isId ? /^[\w-]+:$/.test(other) : other.trimStart().startsWith(`${key}:`)) &&
      lines[at + 1]?.trimStart().startsWith(`${next}:`) === true;
    if (lines.filter(isBelow).length >= OFTEN) return [first, (isId ? '  ' : indent) + second];
  }
  return undefined;
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
