import type { z } from 'astro/zod';
import type { ContentFile } from '../reading/content-files.ts';
import { readAnswer, type Answers } from './answers.ts';
import type { Question } from './question.ts';
import { shapeOf } from './schema-core.ts';

/** What new things are made from. */
export interface Ground<Read> {
  files: readonly ContentFile[];
  /** The kinds of content, as they were read. */
  read: Read;
  /** Files that do not stand in content/ and that an answer names: path -> text. */
  outside: ReadonlyMap<string, string>;
  /** The day on which something is added, not after the day of the site: `2018-05-04`. */
  today: string;
  /** The day on which the site is changed: today, or the day of the site where that is later. */
  dayOfChange: string;
}

/** A kind of thing that `npm run new` adds. `Read` is what it must know of the content. */
export interface NewKind<Read> {
  name: string;
  /** What it adds, in a few words. */
  about: string;
  /** Why nothing of this kind can be added to this content; undefined where it can. */
  unavailable?: (ground: Ground<Read>) => string | undefined;
  /** What must be known, given what has been answered; what has been is among it. */
  questions: (answers: Answers, ground: Ground<Read>) => readonly Question[];
  /** The files that become new or other, whole. Every question that needs an answer has one. */
  draft: (answers: Answers, ground: Ground<Read>) => ContentFile[];
  /** What is said of it once it is there: how it prints, how it is named. `after` is the content with it. */
  shows: (answers: Answers, after: Read) => string[];
}

/** The answers to the questions of a schema as a record, in the order of its keys. */
export function recordOf(schema: z.ZodType, answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([key, own]) => {
      const typed = answers.get(key) ?? [];
      return typed.join('').trim() === '' ? [] : [[key, readAnswer(own, typed)]];
    }),
  );
}

/** The text of a file of the content; undefined where there is none. */
export function textOf({ files }: Pick<Ground<unknown>, 'files'>, path: string): string | undefined {
  return files.find((file) => file.path === path)?.text;
}
