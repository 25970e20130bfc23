import type { Answers } from '../../records/writing/answers.ts';

/** What was typed behind a command. */
export interface Typed {
  /** What is no flag. */
  words: readonly string[];
  flags: Answers;
}

/**
 * Reads `--name value` and `--name=value`; a name may come several times, and hyphens in it may stand for capitals. Which
 * flags there are follows from their values, so `parseArgs` of Node, which must be told before, does not do. A flag
 * without a value is a yes; those of `alone` never have one.
 */
export function readFlags(parameters: readonly string[], alone: readonly string[]): Typed {
  const words: string[] = [];
  const flags = new Map<string, string[]>();
  const waiting = parameters.values();
  let flag: string | undefined;
  const give = (name: string, value: string) => flags.set(name, [...(flags.get(name) ?? []), value]);
  for (const word of waiting) {
    const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) {
      if (flag === undefined) words.push(word);
      else give(flag, word);
      flag = undefined;
      continue;
    }
    if (flag !== undefined) give(flag, 'yes');
    flag = undefined;
    if (alone.includes(name)) give(name, 'yes');
    else if (value !== undefined) give(keyOf(name), value);
    else flag = keyOf(name);
  }
  if (flag !== undefined) give(flag, 'yes');
  return { words, flags };
}

/** `described-title` is the key `describedTitle`; names of columns after a point stay as they are. */
function keyOf(name: string): string {
  const [first = '', ...rest] = name.split('.');
  return [first.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), ...rest].join('.');
}

/** Flags as they are typed, for an answer: `--where 'year=2017'`. */
export function asFlags(answers: Answers): string {
  const flags = [...answers].flatMap(([name, values]) => values.map((value) => `--${name} ${quoted(value)}`));
  return flags.join(' ');
}

function quoted(value: string): string {
  return /^[\w./:-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
