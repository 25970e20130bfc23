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
  /** The day on which something is added: `2018-05-04`. */
  today: string;
}

/** What is to be written, and what is said of it. */
export interface Draft {
  /** The files that are new or changed, whole. */
  files: readonly ContentFile[];
  /** What to do with it: how it is named in a page. */
  use: readonly string[];
}

/** A kind of thing that `npm run new` adds. `Read` is what it must know of the content. */
export interface NewKind<Read> {
  name: string;
  /** What it adds, in a few words. */
  about: string;
  /** What must be known, given what has been answered; what has been is among it. */
  questions: (answers: Answers, ground: Ground<Read>) => readonly Question[];
  /** What is written. Every question that needs an answer has one. */
  draft: (answers: Answers, ground: Ground<Read>) => Draft;
}

/** The answers to the questions of a schema as a record, in the order of its keys. */
export function recordOf(schema: z.ZodType, answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([key, own]) => {
      const typed = answers.get(key) ?? [];
      return typed.length === 0 ? [] : [[key, readAnswer(own, typed)]];
    }),
  );
}

/** The text of a file of the content; undefined where there is none. */
export function textOf({ files }: Pick<Ground<unknown>, 'files'>, path: string): string | undefined {
  return files.find((file) => file.path === path)?.text;
}
