import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '../src/check/check-content.ts';
import { readContentFiles } from '../src/records/reading/content-files.ts';
import { formatProblems } from '../src/records/problems/format-problems.ts';
import { TINY_CONTENT } from './commands.ts';

const sound = await readContentFiles(TINY_CONTENT);
const anyFile = fc.constantFrom(...sound);

/** Far more than any of these takes on a slow machine, and far less than a check that hangs. */
const SECONDS = 30;

/** Checks the tiny site with another text in one of its files, and holds what is said against what always holds. */
function checkWith(path: string, text: string): void {
  const start = performance.now();
  const { problems } = checkContent(sound.map((file) => (file.path === path ? { path, text } : file)));
  const printed = formatProblems(problems);
  assert.doesNotMatch(printed, /^ *at .+\d+:\d+\)?$/m);
  for (const { file, line, column } of problems) {
    assert.match(file, /^content\//);
    assert.ok(line >= 1 && column >= 1);
  }
  assert.ok(performance.now() - start < SECONDS * 1000);
}

/** A text with another one written over some of it. */
function overwrite(text: string, at: number, length: number, by: string): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + by + text.slice(start + length);
}

const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });
const SIGNS = ['\uFEFF', '\r\n', '\r', '\0', '\u202E', '\u2066', '{', '}', '<', '</', '>', '&a ', '*a', '- ', '"', "'"];
const MARKS = [
  '`',
  '```\n',
  '[^1]',
  '---\n',
  '|',
  '\t',
  ': ',
  '!',
  '](',
  '#',
  '$',
  '__proto__: ',
  ',',
  ';',
  '\n',
  '\n\n',
];
const anySigns = fc.array(fc.constantFrom(...SIGNS, ...MARKS), { maxLength: 12 }).map((signs) => signs.join(''));

test('no bytes in any file make the check throw, hang or print a stack trace', () => {
  const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('utf8'));
  fc.assert(
    fc.property(anyFile, anyBytes, anyPlace, ({ path, text }, bytes, at) => {
      checkWith(path, bytes);
      checkWith(path, overwrite(text, at, 0, bytes));
    }),
    { numRuns: 30 },
  );
});

test('no signs that mean something to a parser do so, wherever they stand', () => {
  fc.assert(
    fc.property(anyFile, anySigns, anyPlace, fc.nat(40), ({ path, text }, signs, at, length) => {
      checkWith(path, overwrite(text, at, length, signs));
    }),
    { numRuns: 80 },
  );
});

/** What is written as a day, month or year and is none, before and after the day of the site. */
const NO_DAYS = ['2021-02-30', '2999-11-31', '2999-13', '0000-01-01', '2999-01-01/2999-02-30'];

test('a day that does not exist, wherever a date stands, is told and no more', () => {
  for (const { path, text } of sound)
    for (const { 0: day, index } of text.matchAll(/\b\d{4}(?:-\d\d){0,2}\b/g))
      for (const none of NO_DAYS) checkWith(path, overwrite(text, (index + 0.5) / text.length, day.length, none));
});

/** Texts of which parsers are known to die. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a line of ten million signs': 'x'.repeat(10_000_000),
  'ten million line ends': '\n'.repeat(10_000_000),
  'three thousand brackets': '['.repeat(3000),
  'three thousand braces': '{'.repeat(3000),
  'quotations in quotations': `${'> '.repeat(4500)}a`,
  'lists in lists': `${'- '.repeat(4500)}a`,
  'links in links': '[a]('.repeat(2000),
  'components in components': `${'<Note>\n'.repeat(300)}a\n${'</Note>\n'.repeat(300)}`,
  'maps in maps': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  'an alias of itself': 'a: &a [*a]',
  'a bomb of aliases': `a: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}x]\n`)}`,
  'the names of what every object has': '__proto__: { kind: ngo }\nconstructor: 1\ntoString: 2\n',
  'keys that are no words': '1: { a: 1 }\nnull: 2\n? [a, b]\n: 3\n',
  'right-to-left marks': '\u202Ea: \u2066b\u202C\n',
};

for (const [name, hostile] of Object.entries(HOSTILE)) {
  test(`${name} in any file are told or let through`, () => {
    for (const { path, text } of sound) {
      checkWith(path, hostile);
      if (path.endsWith('.mdx')) checkWith(path, `${text}\n${hostile}\n`);
    }
  });
}
