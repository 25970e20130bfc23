import { distance } from 'fastest-levenshtein';
import type { ContentProblem } from '../../records/problems/content-problem.ts';
import { placeIn } from './spelling.ts';
import type { WrittenText } from './written-texts.ts';

/** Words with a capital that stand in a row. */
const RUN = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)+/gu;

/** In words this short another letter makes another name: Un, Il. */
const SHORT = 3;

/** Names of several words that differ in a letter of one word from a name of the glossary, each with its place. */
export function nearlyNamed(texts: readonly WrittenText[], names: readonly string[]): ContentProblem[] {
  const known = new Set(names);
  const byWord = new Map<string, string[][]>();
  for (const words of names.map((name) => name.split(' '))) {
    if (words.length < 2) continue;
    for (const [at, word] of words.entries()) {
      const key = `${String(words.length)} ${String(at)} ${word}`;
      byWord.set(key, [...(byWord.get(key) ?? []), words]);
    }
  }
  const lengths = [...new Set([...byWord.keys()].map((key) => Number(key.split(' ')[0])))];
  return texts.flatMap(({ file, line, column, text }) =>
    [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      const words = run.split(' ').map((word) => word.replace(/['’]s?$/, ''));
      const found = lengths.flatMap((length) =>
        words.slice(0, Math.max(0, words.length - length + 1)).flatMap((_, start) => {
          const part = words.slice(start, start + length);
          const meant = known.has(part.join(' ')) ? undefined : meantBy(part, byWord);
          return meant === undefined ? [] : [{ part: part.join(' '), meant }];
        }),
      );
      const [first] = found;
      if (!first || known.has(words.join(' '))) return [];
      return [
        {
          rule: 'look-again' as const,
          file,
          ...placeIn(text, index, line, column),
          what: `"${first.part}" is a letter from "${first.meant}" of the glossary.`,
          remedy: `If it is the same, write "${first.meant}".`,
        },
      ];
    }),
  );
}

function meantBy(part: readonly string[], byWord: ReadonlyMap<string, readonly string[][]>): string | undefined {
  return part
    .flatMap((word, at) => byWord.get(`${String(part.length)} ${String(at)} ${word}`) ?? [])
    .find((name) => {
      const [odd, ...more] = name.flatMap((word, at) => (word === part[at] ? [] : [[word, part[at] ?? ''] as const]));
      return odd !== undefined && more.length === 0 && isSlip(odd[1], odd[0]);
    })
    ?.join(' ');
}

function isSlip(word: string, usual: string): boolean {
  if (usual.length <= SHORT || !word.startsWith(usual.charAt(0))) return false;
  if (word === `${usual}s` || usual === `${word}s`) return false;
  return distance(word, usual) === 1 || lettersOf(word) === lettersOf(usual);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
