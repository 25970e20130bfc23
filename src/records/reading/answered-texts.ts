import type { z } from 'astro/zod';
import { keysOf, schemaAt } from './schema-at.ts';

/** Answers to a question, which YAML reads as words. */
const ANSWER = /^(?:yes|no|true|false|on|off)$/i;

/** Keys whose text may be a single word like these: a book may be called "Yes", and a series of votes too. */
const NAMES = ['title', 'label', 'name', 'short'];

/** A text that a key takes if it takes any. */
const WORDS = 'Some words of a sentence, as they may be.';

/** The keys of an entry that want words of the editor's own, and hold an answer instead: `unlinked: yes`. */
export function answeredTexts(schema: z.ZodType, input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  const values = input as Record<string, unknown>;
  return keysOf(schema).filter((key) => {
    const value = values[key];
    if (typeof value !== 'string' || !ANSWER.test(value) || NAMES.includes(key)) return false;
    const own = schemaAt(schema, [key]);
    return own?.description !== undefined && own.safeParse(WORDS).success;
  });
}
