import type { ContentProblem } from '../../records/problems/content-problem.ts';
import type { WrittenText } from './written-texts.ts';

/** What knows how words are spelt. */
export interface Speller {
  knows: (word: string) => boolean;
  /** Words that were perhaps meant, the likeliest first. */
  suggest: (word: string) => readonly string[];
}

/** A word in Latin letters, with an apostrophe within; what has figures or other signs in it is a name or an address. */
const WORD =
  /(?<![\p{L}\p{N}./@{_-])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*(?![\p{L}\p{M}\p{N}@}_]|[./]\p{L})/gu;

/** Words that nobody knows, each with its place; a word is told once a file. */
export function misspelt(texts: readonly WrittenText[], { knows, suggest }: Speller): ContentProblem[] {
  const told = new Set<string>();
  return texts.flatMap(({ file, line, column, text }) =>
    [...withoutFigures(text).matchAll(WORD)].flatMap(({ 0: found, index }) => {
      const word = bare(found);
      if (isShort(word) || knows(word) || told.has(`${file} ${word}`)) return [];
      told.add(`${file} ${word}`);
      const [guess] = suggest(word);
      const meant = guess === undefined ? '' : `Did you mean "${guess}"? `;
      return [
        {
          rule: 'spelling' as const,
          file,
          ...placeIn(text, index, line, column),
          what: `"${word}" is not in the dictionary.`,
          remedy: `${meant}If it is right, add it to content/spelling.txt.`,
        },
      ];
    }),
  );
}

/** Names that differ from those of the glossary in hyphens, spaces, marks above letters, or in capitals within several words alone. */
export function otherwiseNamed(texts: readonly WrittenText[], names: readonly string[]): ContentProblem[] {
  const chosen = new Map(names.filter((name) => /\p{Lu}/u.test(name)).map((name) => [folded(name), name]));
  const known = new Set(names);
  return texts.flatMap(({ file, line, column, text }) =>
    runsOf(text).flatMap(({ run, at }) => {
      const name = chosen.get(folded(run));
      if (name === undefined || known.has(run) || isUsual(run, name)) return [];
      return [
        {
          rule: 'spelling' as const,
          file,
          ...placeIn(text, at, line, column),
          what: `"${run}" is written "${name}" in the glossary.`,
          remedy: `Write "${name}".`,
        },
      ];
    }),
  );
}

/** What a sentence begins with has a capital, and a general word of one word may have none. */
function isUsual(run: string, name: string): boolean {
  if (name.toLowerCase() !== run.toLowerCase()) return false;
  return !run.includes(' ') || /^\p{Ll}/u.test(name) || name.slice(1) === run.slice(1);
}

/** Runs of one to four words that begin with a capital. */
function runsOf(text: string): { run: string; at: number }[] {
  const starts = [...text.matchAll(/(?<![\p{L}\p{M}-])\p{Lu}/gu)].map(({ index }) => index);
  return starts.flatMap((at) => {
    const words = /^[\p{L}\p{M}'’]+(?:[ -][\p{L}\p{M}'’]+){0,3}/u.exec(text.slice(at))?.[0] ?? '';
    const ends = [...words.matchAll(/[ -]|$/g)].map(({ index }) => index);
    return ends.map((end) => ({ run: words.slice(0, end).replace(/['’]s?$/, ''), at }));
  });
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s'’-]/gu, '')
    .toLowerCase();
}

function bare(word: string): string {
  return word.replace(/['’]s?$/, '').replaceAll('’', "'");
}

/** Initials and short forms: UN, GACC, p., a.m. */
function isShort(word: string): boolean {
  return word.length < 3 || /^\p{Lu}+s?$/u.test(word);
}

/** The same length without what stands for a figure: {loans-2020:number}. */
function withoutFigures(text: string): string {
  return text.replaceAll(/\{[^}]*\}/g, (figure) => ' '.repeat(figure.length));
}

/** The place of a sign in a text that begins at a place. */
export function placeIn(text: string, index: number, line: number, column: number) {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}
