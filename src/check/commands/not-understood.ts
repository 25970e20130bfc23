import { dateAdvice } from '../../basics/date-advice.ts';
import { isDay } from '../../basics/partial-date.ts';
import { didYouMean } from '../../records/problems/suggest.ts';
import { asksForHelp, toldKept, type Variables } from '../kept-by-npm.ts';

/** What may be typed behind a command. */
export interface Takes {
  /** Its name: "npm run check". */
  command: string;
  /** What it does, as "npm run check" begins the sentence. */
  about: string;
  flags?: readonly string[];
  /** One word that is no flag; without it the command takes none. */
  word?: 'a day' | 'a folder';
  /** Whether that word may be left out. */
  optional?: boolean;
  /** What it does instead of taking a file: "it always reads all of content/". */
  reads?: string | undefined;
  usage: string;
}

const READS = 'it always reads all of content/';

/** Where a command speaks, and the variables among which npm leaves the flags that it took for its own. */
export interface Listening {
  say: (text: string) => void;
  complain: (text: string) => void;
  env?: Variables;
}

/**
 * Answers what was typed behind a command where that is no work for it: 0 where its help was asked for, 2 where it does
 * not understand; undefined where it may begin.
 */
export function answered(
  parameters: readonly string[],
  takes: Takes,
  { say, complain, env = process.env }: Listening,
): 0 | 2 | undefined {
  if (parameters.some(asksForHelp)) {
    say(`${takes.command} ${takes.about}\n${takes.usage}`);
    return 0;
  }
  const misread = toldKept(takes.command, parameters, takes.flags ?? [], env) ?? notUnderstood(parameters, takes);
  if (misread === undefined) return undefined;
  complain(misread);
  return 2;
}

/** Why a command does not understand what was typed behind it, and how it is used; undefined where it does. */
export function notUnderstood(parameters: readonly string[], takes: Takes): string | undefined {
  const words = parameters.filter((parameter) => !parameter.startsWith('-'));
  const why =
    parameters.flatMap((parameter) => whyNot(parameter, takes) ?? [])[0] ??
    (takes.word !== undefined && words.length > 1 ? `${takes.command} takes ${takes.word}, and no more.` : undefined) ??
    (takes.word !== undefined && !takes.optional && words.length === 0 ? `Name ${takes.word}.` : undefined);
  return why === undefined ? undefined : `${why}\n${takes.usage}`;
}

function whyNot(parameter: string, { command, flags = [], word, reads = READS }: Takes): string | undefined {
  if (flags.includes(parameter)) return undefined;
  const meant = didYouMean(parameter, flags) || didYouMean(`--${parameter}`, flags) || withoutDashes(parameter, flags);
  if (parameter.startsWith('-')) return `"${parameter}" is no flag of ${command}. ${meant}`.trimEnd();
  if (word === 'a day') return noDay(parameter);
  if (word !== undefined) return undefined;
  const noFile = `"${parameter}": ${command} takes no file and no page, ${reads}.`;
  return meant === '' ? noFile : `"${parameter}" is no flag of ${command}. ${meant}`.trimEnd();
}

function withoutDashes(parameter: string, flags: readonly string[]): string {
  const flag = flags.find((each) => each === `--${parameter.replace(/^-+/, '')}`);
  return flag === undefined ? '' : `Did you mean "${flag}"? `;
}

function noDay(text: string): string | undefined {
  return isDay(text) ? undefined : `"${text}" is not a day. ${dateAdvice(text, isDay) ?? 'Write it as YYYY-MM-DD.'}`;
}
